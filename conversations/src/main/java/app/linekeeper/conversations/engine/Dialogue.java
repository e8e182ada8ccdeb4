package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.PositionRow;
import app.linekeeper.domain.shared.IdempotencyKey;
import java.util.Optional;
import java.util.UUID;

/**
 * One person's dialogue as a turn finds it.
 *
 * @param id of its row; a fresh one for a dialogue that begins
 * @param screen the number of the newest screen; 0 for none
 * @param seen the number of the newest screen that the person has before their eyes; 0 for none
 */
record Dialogue(ChatKey chat, UUID id, long screen, long seen) {

    boolean isNew() {
        return screen == 0;
    }

    static Dialogue of(ChatKey chat, Optional<PositionRow> row) {
        return row.map(known -> new Dialogue(chat, known.id(), known.screen(), known.seen()))
                .orElseGet(() -> new Dialogue(chat, UUID.randomUUID(), 0, 0));
    }

    /**
     * Names what an event of a step does on the present screen, and nothing that was or will be done anywhere else: a row
     * that is lost takes its id with it.
     */
    IdempotencyKey key(String step, String event) {
        return new IdempotencyKey(id + "/" + Long.toString(screen, 36) + "/" + step + "/" + event);
    }
}
