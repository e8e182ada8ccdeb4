package app.linekeeper.bot.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The stored updates. Their rows stay for two days, so that a repeat is known; their contents go with the turn. */
@Repository
public class Inbox {

    /** Telegram repeats an update for at most 24 hours. */
    private static final Duration KEPT = Duration.ofDays(2);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Inbox(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Stores a batch in one transaction; updates that are there already are passed over. */
    @Transactional
    void store(List<RawUpdate> updates) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.batchUpdate(
                "insert into incoming_update (update_id, body, received_at) values (?, ?, ?) on conflict do nothing",
                updates,
                updates.size(),
                (row, update) -> {
                    row.setLong(1, update.id());
                    row.setString(2, update.json().toString());
                    row.setObject(3, now);
                });
    }

    /**
     * Marks an update as done, in the transaction of its turn. The row stays locked until then, so that two nodes do
     * not take the same update.
     *
     * @return false if it was done already
     */
    boolean done(long updateId) {
        return jdbc.update(
                        "update incoming_update set state = 'DONE', body = '' where update_id = ? and state = 'NEW'",
                        updateId)
                == 1;
    }

    /** Marks several likewise; false if one of them was done already. */
    boolean done(Collection<Long> updateIds) {
        return jdbc.update(
                        "update incoming_update set state = 'DONE', body = '' where update_id = any(?) and state = 'NEW'",
                        new SqlArrayValue("bigint", updateIds.toArray()))
                == updateIds.size();
    }

    /** Takes an update out of the way that fails every time; it stays for somebody to look at. */
    @Transactional
    void setAside(long updateId) {
        jdbc.update("update incoming_update set state = 'ASIDE' where update_id = ?", updateId);
    }

    /** Updates not yet done with numbers above the given one, in order; of one that cannot be read the JSON is missing. */
    List<RawUpdate> waitingAfter(long updateId, int atMost) {
        return jdbc.query("""
                select update_id, body from incoming_update
                where state = 'NEW' and update_id > ? order by update_id limit ?
                """, (row, n) -> read(row.getLong(1), row.getString(2)), updateId, atMost);
    }

    /** Forgets updates of more than two days ago; those set aside are kept. */
    @Transactional
    public int purge() {
        return jdbc.update(
                "delete from incoming_update where state = 'DONE' and received_at < ?",
                OffsetDateTime.now(clock).minus(KEPT));
    }

    private static RawUpdate read(long updateId, String body) {
        try {
            return new RawUpdate(updateId, 0, JSON.readTree(body));
        } catch (JsonProcessingException e) {
            // thrown, it would keep all that come after it from being taken up
            return new RawUpdate(updateId, 0, MissingNode.getInstance());
        }
    }
}
