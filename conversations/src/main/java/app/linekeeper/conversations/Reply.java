package app.linekeeper.conversations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one turn has to show, after it is committed.
 *
 * @param number the number of the screen; only ever grows within a chat; to be noted as seen when it was shown
 * @param screen null when there is nothing new to draw
 * @param place where the screen goes
 * @param hint a word of explanation for the short answer to a press; null for a silent answer
 */
public record Reply(
        ChatKey chat,
        long number,
        @Nullable Screen screen,
        Place place,
        @Nullable String hint) {

    /**
     * Where a screen goes.
     *
     * @param below whether it must be a message of its own, below all that came before
     * @param quiet whether nobody is to be called by it, since it says nothing new
     * @param liveMessage the message to redraw; null where there is none, or it is on its way and its number not known yet
     * @param leaving messages that may still look live; before the screen has buttons, they have none
     */
    public record Place(
            boolean below, boolean quiet, @Nullable Integer liveMessage, List<LeftMessage> leaving) {

        public Place {
            leaving = List.copyOf(leaving);
        }

        /** In a message of its own, with nothing left behind. */
        public static Place anew() {
            return new Place(true, false, null, List.of());
        }

        /** In this message. */
        public static Place in(int message) {
            return new Place(false, false, message, List.of());
        }
    }
}
