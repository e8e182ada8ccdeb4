package app.linekeeper.bot.testing;

import app.linekeeper.conversations.Opened;
import app.linekeeper.conversations.Parcel;
import app.linekeeper.conversations.ParcelKind;
import app.linekeeper.conversations.Receiver;
import java.util.Map;
import java.util.Objects;

/** Parcels with nothing but words, which are sent as they stand: again where nobody knows whether they arrived, or never. */
public final class Echoes implements ParcelKind {

    private static final String HTML = "html";

    private final String name;
    private final boolean isRepeated;

    Echoes(String name, boolean isRepeated) {
        this.name = name;
        this.isRepeated = isRepeated;
    }

    public static Parcel of(String html) {
        return new Parcel("ECHO", Map.of(HTML, html));
    }

    /** One that must not come twice. */
    public static Parcel once(String html) {
        return new Parcel("ONCE", Map.of(HTML, html));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Opened open(Parcel parcel, Receiver receiver) {
        return Opened.letter(Objects.requireNonNull(parcel.about().get(HTML)));
    }

    @Override
    public boolean isRepeated() {
        return isRepeated;
    }
}
