package app.linekeeper.bot.year;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sees what is new, and what is otherwise than before, where no table says when it became so. */
final class Changes implements Witness {

    private final JdbcClient jdbc;
    private final String sql;
    private Map<String, String> before;

    /** @param sql what there is, and how it is */
    private Changes(JdbcClient jdbc, String sql) {
        this.jdbc = jdbc;
        this.sql = sql;
        this.before = now();
    }

    static Changes ofLines(JdbcClient jdbc) {
        return new Changes(jdbc, """
                select 'line ' || line_number || ' ' || name, 'ends on ' || end_date from line order by line_number
                """);
    }

    static Changes ofAutopay(JdbcClient jdbc) {
        return new Changes(jdbc, """
                select 'autopay of line ' || line_number,
                case when off_at is null then 'is on' else 'is off ' || coalesce(off_reason, 'by hand') end
                from autopay order by line_number
                """);
    }

    static Changes ofAttempts(JdbcClient jdbc) {
        return new Changes(jdbc, """
                select 'autopay of line ' || a.line_number || ' for after ' || t.end_date, 'is ' || lower(t.state)
                || case when t.announced_minor is null then '' else ', ' || cast(t.announced_minor / 100.00 as decimal(12, 2)) || ' announced' end
                || case when t.tries = 0 then '' else ', tried ' || t.tries || ' times' end
                from autopay_attempt t join autopay a on a.line = t.line order by a.line_number, t.end_date
                """);
    }

    @Override
    public List<String> saw(Instant since) {
        Map<String, String> now = now();
        List<String> changes = new ArrayList<>();
        now.forEach((what, how) -> {
            String was = before.get(what);
            if (!how.equals(was)) {
                changes.add(what + " " + how + (was == null ? ", and is new" : ", before: " + was));
            }
        });
        before = now;
        return changes;
    }

    private Map<String, String> now() {
        Map<String, String> found = new LinkedHashMap<>();
        jdbc.sql(sql).query(row -> {
            found.put(row.getString(1), row.getString(2));
        });
        return found;
    }
}
