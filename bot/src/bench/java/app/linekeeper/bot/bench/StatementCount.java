package app.linekeeper.bot.bench;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which statements each press of the scripts runs, as H2 counts them. */
final class StatementCount {

    private StatementCount() {}

    static void run() throws Exception {
        try (Store store = Store.open("h2");
                RunningLinekeeper linekeeper = RunningLinekeeper.alone(store)) {
            List<Long> people = new Town(linekeeper).settle(2, 5);
            count(linekeeper, people, Script.LOOKING);
            count(linekeeper, people, Script.PAYING);
        }
    }

    private static void count(RunningLinekeeper linekeeper, List<Long> people, List<String> moves) {
        JdbcTemplate jdbc = linekeeper.get(JdbcTemplate.class);
        Talks talks = new Talks(linekeeper, people, moves);
        // the second time round the clients are touched and the positions are there
        moves.forEach(unused -> talks.takeOne());
        for (String unused : moves) {
            jdbc.execute("set query_statistics true");
            String place = talks.takeOne();
            List<String> statements = jdbc.queryForList("""
                    select cast(execution_count as varchar) || ' x ' || sql_statement
                    from information_schema.query_statistics
                    where sql_statement not ilike '%query_statistics%'
                    """, String.class);
            jdbc.execute("set query_statistics false");
            int sum = statements.stream()
                    .mapToInt(each -> Integer.parseInt(each.substring(0, each.indexOf(' '))))
                    .sum();
            System.out.printf("%n%s: %d statements, %d different%n", place, sum, statements.size());
            if (Boolean.getBoolean("bench.words")) {
                statements.forEach(each -> System.out.println("  " + each.replaceAll("\\s+", " ")));
            }
        }
    }
}
