package app.linekeeper.bot.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is still to be done, as the tables of the job engines say. */
final class DueJobs {

    private static final Duration SOON = Duration.ofMinutes(2);

    private static final String WAITING = """
            select execution_time from scheduled_tasks where task_name = 'activation'
            union all select execution_time from courier_task where task_name = 'courier'
            union all select execution_time from statement_task where task_name = 'statement'
            """;

    private static final String ALL = """
            select execution_time from scheduled_tasks union all select execution_time from courier_task
            union all select execution_time from statement_task
            """;

    private final JdbcClient jdbc;

    DueJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether anything is due or under way. */
    boolean isAny(Instant now) {
        return jdbc.sql("select count(*) from (" + ALL + ") as jobs where execution_time <= ?")
                        .param(at(now))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** When the next one is due of those that somebody waits for; empty where that is not soon. */
    Optional<Instant> soon(Instant now) {
        return jdbc.sql("select min(execution_time) from (" + WAITING + ") as jobs where execution_time <= ?")
                .param(at(now.plus(SOON)))
                .query(DueJobs::time)
                .optional()
                .flatMap(found -> found);
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static Optional<Instant> time(ResultSet row, int n) throws SQLException {
        return Optional.ofNullable(row.getObject(1, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
