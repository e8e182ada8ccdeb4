package app.linekeeper.conversations.telling;

import app.linekeeper.conversations.Opened;
import app.linekeeper.conversations.Parcel;
import app.linekeeper.conversations.ParcelKind;
import app.linekeeper.conversations.Receiver;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Opens parcels with something that has happened, which stays true: it is worded, and no more. */
@Component
class ToldParcels implements ParcelKind {

    private static final String NAME = "TOLD";
    private static final String TEXT = "text";

    private final Words words;

    ToldParcels(Words words) {
        this.words = words;
    }

    static Parcel of(Text text) {
        return new Parcel(NAME, Map.of(TEXT, KeptText.write(text)));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Opened open(Parcel parcel, Receiver receiver) {
        Text text = KeptText.read(Objects.requireNonNull(parcel.about().get(TEXT)));
        return Opened.letter(words.html(text, receiver.language()));
    }
}
