package app.linekeeper.conversations.telling;

import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.locales.Text;

/**
 * A screen about a file that was asked for. When the file comes the screen moves below it and is drawn anew, so that nothing is
 * promised that is there.
 *
 * @param isUnderWay whether the file is still to come
 */
public record Sending(Turn turn, boolean isUnderWay) {

    /** @param kind of the parcel that was sent */
    public static Sending of(Turn turn, Deliveries deliveries, String kind) {
        return new Sending(turn, deliveries.isUnderWay(turn.chat(), kind));
    }

    /** Fills {@code file}: COMING or HERE. */
    public Text where(Text text) {
        return text.with("file", isUnderWay ? "COMING" : "HERE");
    }
}
