package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.Screen;
import app.linekeeper.conversations.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A screen and what its buttons stand for.
 *
 * @param values the values behind the options, by ordinal
 * @param page the page that was drawn, which may be an earlier one than wanted
 * @param livesBy what the screen is drawn anew by; null for nothing
 */
record Drawn(
        Screen screen,
        List<String> values,
        int page,
        @Nullable Topic livesBy) {}
