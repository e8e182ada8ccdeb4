package app.linekeeper.conversations;

import org.jspecify.annotations.Nullable;

/**
 * A message that is live no more: its buttons are to be taken away.
 *
 * @param html what is to stay in its place, such as a receipt; empty where nothing is to stay, as the same is shown below;
 *     null to leave its words as they are
 */
public record LeftMessage(int id, @Nullable String html) {

    public static LeftMessage asItIs(int id) {
        return new LeftMessage(id, null);
    }

    /** Of which nothing is to stay, where Telegram still lets it be deleted. */
    public static LeftMessage gone(int id) {
        return new LeftMessage(id, "");
    }
}
