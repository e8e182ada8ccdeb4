package app.linekeeper.bot.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is still to be done, as the tables of the job engines say. */
final class DueJobs {

    private static final Duration SOON = Duration.ofMinutes(2);

    private static final String WAITING = """
            select execution_time from scheduled_tasks where task_name in ('activation', 'money', 'weeks')
            union all select execution_time from courier_task where task_name = 'courier'
            union all select execution_time from statement_task where task_name = 'statement'
            union all select execution_time from pack_task where task_name = 'pack'
            union all select execution_time from courier_task where task_name = 'courier-sweep' and exists (
              select 1 from outbox_message where state = 'WAITING' and not exists (select 1 from courier_task
              where task_name = 'courier' and task_instance = cast(chat_id as varchar)))
            """;

    private static final String ALL = """
            select task_name, task_instance, execution_time, picked, picked_by from scheduled_tasks
            union all select task_name, task_instance, execution_time, picked, picked_by from courier_task
            union all select task_name, task_instance, execution_time, picked, picked_by from statement_task
            union all select task_name, task_instance, execution_time, picked, picked_by from pack_task
            """;

    private final JdbcClient jdbc;

    DueJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is due or under way, but for what these nodes have left behind. */
    List<String> now(Instant now, Set<String> gone) {
        return jdbc
                .sql("select task_name, task_instance, execution_time, picked, picked_by from (" + ALL
                        + ") as jobs where execution_time <= ?")
                .param(at(now))
                .query((row, n) -> row.getBoolean("picked") && gone.contains(row.getString("picked_by"))
                        ? ""
                        : row.getString("task_name") + " " + row.getString("task_instance") + " of "
                                + row.getString("execution_time") + " at " + row.getString("picked_by"))
                .list()
                .stream()
                .filter(job -> !job.isEmpty())
                .toList();
    }

    /** When the next one is due of those that somebody waits for; empty where that is not soon. */
    Optional<Instant> soon(Instant now) {
        return jdbc.sql("select min(execution_time) from (" + WAITING + ") as jobs where execution_time <= ?")
                .param(at(now.plus(SOON)))
                .query(DueJobs::time)
                .optional()
                .flatMap(found -> found);
    }

    /** The node that is in this chat now. */
    Optional<String> senderTo(long chat) {
        return jdbc.sql(
                        "select picked_by from courier_task where task_name = 'courier' and task_instance = ? and picked")
                .param(Long.toString(chat))
                .query(String.class)
                .optional();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static Optional<Instant> time(ResultSet row, int n) throws SQLException {
        return Optional.ofNullable(row.getObject(1, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
