package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.ChatKey;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one person stands in one chat, and what is on their screen.
 *
 * @param id of the row; see {@link app.linekeeper.conversations.PositionRow}
 * @param drawn the values behind the options on the screen
 * @param screen number of the newest screen; only ever grows
 */
record Position(
        UUID id,
        ChatKey chat,
        Moment moment,
        Trail trail,
        List<String> drawn,
        @Nullable Note note,
        @Nullable String livesBy,
        long screen,
        long seen,
        @Nullable Integer messageId,
        Instant updatedAt) {}
