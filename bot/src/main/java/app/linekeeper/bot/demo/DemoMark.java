package app.linekeeper.bot.demo;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a database that holds the demo from one that holds somebody's business. */
@Component
@Profile("demo")
class DemoMark {

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoMark(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether there is nothing in the database yet that anybody could miss. */
    boolean isEmpty() {
        return jdbc.sql("select count(*) from partner").query(Long.class).single() == 0
                && jdbc.sql("select count(*) from seller").query(Long.class).single() == 0;
    }

    /** Whether the database was filled with the demo. */
    boolean isDemo() {
        return jdbc.sql("select count(*) from demo_mark").query(Long.class).single() > 0;
    }

    void put() {
        jdbc.sql("insert into demo_mark (filled_at) values (?)")
                .param(Timestamp.from(clock.instant()))
                .update();
    }
}
