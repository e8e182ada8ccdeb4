package app.linekeeper.bot.outbox;

import app.linekeeper.conversations.Opened;
import app.linekeeper.conversations.Parcel;
import app.linekeeper.conversations.ParcelKind;
import app.linekeeper.conversations.Receiver;
import app.linekeeper.conversations.Screen;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What an earlier version of the program had worded when it stored it. */
@Component
class WordedParcels implements ParcelKind {

    private final JsonMapper json;

    WordedParcels(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String name() {
        return "WORDED";
    }

    @Override
    public Opened open(Parcel parcel, Receiver receiver) {
        return new Opened.Letter(
                json.readValue(Objects.requireNonNull(parcel.about().get("screen")), Screen.class));
    }
}
