package app.linekeeper.conversations.flows.broadcast;

import app.linekeeper.conversations.Opened;
import app.linekeeper.conversations.Parcel;
import app.linekeeper.conversations.ParcelKind;
import app.linekeeper.conversations.Receiver;
import app.linekeeper.domain.broadcast.BroadcastId;
import app.linekeeper.domain.broadcast.DeliveringBroadcast;
import app.linekeeper.domain.broadcast.Handed;
import app.linekeeper.domain.broadcast.RecipientState;
import app.linekeeper.domain.broadcast.Wording;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A broadcast on its way to one person: it may be missed, and never comes twice. */
@Component
public final class BroadcastParcels implements ParcelKind {

    private static final String NAME = "BROADCAST";
    private static final String BROADCAST = "broadcast";
    private static final String PERSON = "person";

    private final DeliveringBroadcast delivering;
    private final Words words;

    BroadcastParcels(DeliveringBroadcast delivering, Words words) {
        this.delivering = delivering;
        this.words = words;
    }

    /** To be sent into the person's own chat. */
    public static Parcel of(Handed handed) {
        return new Parcel(
                NAME,
                Map.of(
                        BROADCAST, handed.broadcast().toString(),
                        PERSON, handed.person().toString()));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Opened open(Parcel parcel, Receiver receiver) {
        return delivering
                .open(broadcast(parcel), person(parcel))
                .map(this::letter)
                .orElseGet(Opened.Nothing::new);
    }

    @Override
    public boolean isRepeated() {
        return false;
    }

    @Override
    public boolean movesScreen() {
        return false;
    }

    @Override
    public void ended(Parcel parcel, Ending ending) {
        delivering.note(
                broadcast(parcel),
                person(parcel),
                switch (ending) {
                    case SENT -> RecipientState.SENT;
                    case REFUSED -> RecipientState.BLOCKED;
                    case UNKNOWN -> RecipientState.UNKNOWN;
                    case SET_ASIDE -> RecipientState.FAILED;
                });
    }

    private Opened letter(Wording wording) {
        return Opened.letter(words.html(Text.of("broadcast.message").with("text", wording.text()), wording.language()));
    }

    private static BroadcastId broadcast(Parcel parcel) {
        return BroadcastId.parse(Objects.requireNonNull(parcel.about().get(BROADCAST)));
    }

    private static PersonId person(Parcel parcel) {
        return PersonId.parse(Objects.requireNonNull(parcel.about().get(PERSON)));
    }
}
