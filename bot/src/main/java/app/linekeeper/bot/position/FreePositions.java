package app.linekeeper.bot.position;

import app.linekeeper.conversations.ChatKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The positions of dialogues in which no turn is being decided. */
@Repository
public class FreePositions {

    private final JdbcTemplate jdbc;

    FreePositions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks a position for the rest of the caller's transaction. Never waits.
     *
     * @return false where somebody else has it, or there is none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean lock(ChatKey chat) {
        return !jdbc.queryForList(
                        "select chat_id from dialogue_position where chat_id = ? and user_id = ? for update skip locked",
                        chat.chatId(),
                        chat.userId())
                .isEmpty();
    }
}
