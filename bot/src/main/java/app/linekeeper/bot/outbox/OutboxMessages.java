package app.linekeeper.bot.outbox;

import app.linekeeper.conversations.SetAside;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The messages that wait to be sent, and for a while those that were. */
@Repository
public class OutboxMessages {

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    OutboxMessages(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts a message at the end of its chat's queue, in the caller's transaction. */
    void add(long chatId, String kind, String payload) {
        jdbc.update("""
                insert into outbox_message (id, chat_id, kind, payload, state, created_at)
                values (?, ?, ?, ?, 'WAITING', ?)
                """, UUID.randomUUID(), chatId, kind, payload, OffsetDateTime.now(clock));
    }

    /** The message that is to be sent next to a chat. */
    Optional<OutboxMessage> next(long chatId) {
        return jdbc.query("""
                        select id, chat_id, kind, payload, message_id, attempts, begun from outbox_message
                        where state = 'WAITING' and chat_id = ? order by seq limit 1
                        """, OutboxMessages::row, chatId).stream().findFirst();
    }

    /**
     * Whether a message of this kind waits for the chat, or for somebody to have it tried again; by {@code
     * outbox_message_of_chat}.
     */
    boolean isUnderWay(long chatId, String kind) {
        return !jdbc.queryForList(
                        "select seq from outbox_message where chat_id = ? and kind = ? and state in ('WAITING', 'SET_ASIDE')"
                                + " limit 1",
                        Long.class,
                        chatId,
                        kind)
                .isEmpty();
    }

    /** Notes that it is being sent; whatever is noted afterwards ends that. */
    void begin(UUID id) {
        jdbc.update("update outbox_message set begun = true where id = ?", id);
    }

    /** Notes that it was certainly not sent. */
    void notBegun(UUID id) {
        jdbc.update("update outbox_message set begun = false where id = ? and begun", id);
    }

    /** Notes the message that announces a file and will become it. */
    void announced(UUID id, int messageId) {
        jdbc.update("update outbox_message set message_id = ? where id = ?", messageId, id);
    }

    /** The announcing message is gone: the file needs another. */
    void announcementLost(UUID id) {
        jdbc.update("update outbox_message set message_id = null where id = ?", id);
    }

    void sent(UUID id) {
        jdbc.update("update outbox_message set state = 'SENT', payload = '' where id = ?", id);
    }

    /** It was true no more when it was opened. */
    void dropped(UUID id) {
        jdbc.update("update outbox_message set state = 'DROPPED', payload = '' where id = ?", id);
    }

    /** Nobody knows whether it arrived, and it must not come twice. */
    void unknown(UUID id) {
        jdbc.update("update outbox_message set state = 'UNKNOWN' where id = ?", id);
    }

    void refused(UUID id) {
        jdbc.update("update outbox_message set state = 'REFUSED' where id = ?", id);
    }

    void attempted(UUID id) {
        jdbc.update("update outbox_message set attempts = attempts + 1, begun = false where id = ?", id);
    }

    /** Takes a message out of the way that fails every time; it stays for somebody to look at. */
    void setAside(UUID id) {
        jdbc.update(
                "update outbox_message set state = 'SET_ASIDE', attempts = attempts + 1, begun = false where id = ?",
                id);
    }

    SetAside.Pile aside() {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*), min(created_at) from outbox_message where state = 'SET_ASIDE'",
                (row, n) -> new SetAside.Pile(row.getInt(1), instant(row.getObject(2, OffsetDateTime.class)))));
    }

    /** Lets what was set aside wait again, as if it had never been tried. */
    int putBack() {
        return jdbc.update("update outbox_message set state = 'WAITING', attempts = 0 where state = 'SET_ASIDE'");
    }

    /** Chats for which something waits and nobody goes. */
    List<Long> chatsWithoutCourier(int atMost) {
        return jdbc.queryForList("""
                select distinct chat_id from outbox_message where state = 'WAITING' and not exists (
                    select 1 from courier_task where task_name = 'courier' and task_instance = cast(chat_id as varchar))
                limit ?
                """, Long.class, atMost);
    }

    long waiting() {
        Long count = jdbc.queryForObject("select count(*) from outbox_message where state = 'WAITING'", Long.class);
        return count == null ? 0 : count;
    }

    /** Forgets what was sent or dropped more than a week ago; what did not arrive is kept. */
    public int purge() {
        return jdbc.update(
                "delete from outbox_message where state in ('SENT', 'DROPPED') and created_at < ?",
                OffsetDateTime.now(clock).minus(KEPT));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OutboxMessage row(ResultSet found, int n) throws SQLException {
        return new OutboxMessage(
                found.getObject("id", UUID.class),
                found.getLong("chat_id"),
                found.getString("kind"),
                found.getString("payload"),
                found.getObject("message_id", Integer.class),
                found.getInt("attempts"),
                found.getBoolean("begun"));
    }
}
