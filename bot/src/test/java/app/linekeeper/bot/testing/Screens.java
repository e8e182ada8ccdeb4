package app.linekeeper.bot.testing;

import app.linekeeper.bot.sandbox.botapi.Message;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the screen that a person stands at from what the bot says by itself, which has buttons of its own. */
public final class Screens {

    private static final Pattern OF_NOTICE = Pattern.compile("n:\\d+:.*");

    private Screens() {}

    /** Whether the message has buttons of a screen. */
    public static boolean isOne(Message message) {
        return message.isOfBot() && !message.keyboard().isEmpty() && !isOfNotice(message);
    }

    /** Whether the message has buttons of a notice, above which a screen stays until the person's next turn. */
    public static boolean isOfNotice(Message message) {
        return message.keyboard().rows().stream()
                .flatMap(List::stream)
                .anyMatch(key ->
                        key.data() != null && OF_NOTICE.matcher(key.data()).matches());
    }
}
