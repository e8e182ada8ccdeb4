package app.linekeeper.conversations.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one person stands, and what is on their screen.
 *
 * @param drawn the values behind the options on the screen
 * @param livesBy the topic that the screen is drawn anew by; null for none
 */
record Position(
        Moment moment,
        Trail trail,
        List<String> drawn,
        @Nullable Note note,
        @Nullable String livesBy) {}
