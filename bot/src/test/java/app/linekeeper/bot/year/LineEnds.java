package app.linekeeper.bot.year;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sees which lines are new, and which end on another day than before. */
final class LineEnds implements Witness {

    private final JdbcClient jdbc;
    private Map<String, String> before;

    LineEnds(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.before = now();
    }

    @Override
    public List<String> saw(Instant since) {
        Map<String, String> now = now();
        List<String> changes = new ArrayList<>();
        now.forEach((line, end) -> {
            String was = before.get(line);
            if (!end.equals(was)) {
                changes.add("line " + line + " ends on " + end + (was == null ? ", and is new" : ", before on " + was));
            }
        });
        before = now;
        return changes;
    }

    private Map<String, String> now() {
        Map<String, String> ends = new LinkedHashMap<>();
        jdbc.sql("select line_number || ' ' || name, end_date from line order by line_number")
                .query(row -> {
                    ends.put(row.getString(1), row.getString(2));
                });
        return ends;
    }
}
