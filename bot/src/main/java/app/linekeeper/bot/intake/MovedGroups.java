package app.linekeeper.bot.intake;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** A group that became a supergroup has another number: what is kept of it goes on under that one. */
@Repository
class MovedGroups {

    private final JdbcTemplate jdbc;

    MovedGroups(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** In the caller's transaction; a dialogue that has begun under the new number already stays. */
    void follow(long from, long to) {
        jdbc.update("update outbox_message set chat_id = ? where chat_id = ?", to, from);
        jdbc.update(
                "update dialogue_position set chat_id = ? where chat_id = ? and not exists"
                        + " (select 1 from dialogue_position begun where begun.chat_id = ?"
                        + " and begun.user_id = dialogue_position.user_id)",
                to,
                from,
                to);
    }
}
