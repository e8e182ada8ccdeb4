package app.linekeeper.bot.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The stored right to ask for updates. All its times are of the database's clock: those of nodes differ, and the
 * application's may be moved.
 */
@Repository
class LeaseTable {

    private static final String NAME = "telegram-updates";
    private static final String FROM_NOW =
            " current_timestamp + interval '" + PollingLease.HELD.toSeconds() + "' second";

    private final JdbcTemplate jdbc;

    LeaseTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The lease as it stands.
     *
     * @param holder who has it, or had it last
     * @param since when the holder got it
     * @param until when it ends, unless it is renewed
     */
    record Lease(String holder, Instant since, Instant until, boolean isOver) {}

    /** Empty where nobody ever had it. */
    Optional<Lease> read() {
        return jdbc
                .query(
                        "select locked_by, locked_at, lock_until, lock_until <= current_timestamp from shedlock where name = ?",
                        (row, n) -> new Lease(
                                row.getString(1),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                row.getObject(3, OffsetDateTime.class).toInstant(),
                                row.getBoolean(4)),
                        NAME)
                .stream()
                .findFirst();
    }

    /** For the first to have it; false if somebody else was faster. */
    boolean create(String holder) {
        return jdbc.update(
                        "insert into shedlock (name, locked_by, locked_at, lock_until) values (?, ?, current_timestamp,"
                                + FROM_NOW + ") on conflict do nothing",
                        NAME,
                        holder)
                == 1;
    }

    /** Takes it from whoever had it; false if they have renewed it or somebody else was faster. */
    boolean take(String holder, Lease from) {
        return jdbc.update(
                        "update shedlock set locked_by = ?, locked_at = current_timestamp, lock_until =" + FROM_NOW
                                + " where name = ? and locked_by = ? and lock_until = ?",
                        holder,
                        NAME,
                        from.holder(),
                        OffsetDateTime.ofInstant(from.until(), ZoneOffset.UTC))
                == 1;
    }

    /** False if somebody else has it by now. */
    boolean renew(String holder) {
        return jdbc.update(
                        "update shedlock set lock_until =" + FROM_NOW + " where name = ? and locked_by = ?",
                        NAME,
                        holder)
                == 1;
    }

    /** Gives it back, so that nobody has to wait until it ends. */
    void release(String holder) {
        jdbc.update(
                "update shedlock set lock_until = current_timestamp where name = ? and locked_by = ?", NAME, holder);
    }
}
