package app.linekeeper.bot.testing;

import app.linekeeper.bot.Linekeeper;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole application in the profile {@code demo}, started by a test against a Bot API server. */
public final class DemoApplication implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private DemoApplication(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static DemoApplication on(String database, SandboxBotApi telegram, String... more) {
        List<String> arguments = new ArrayList<>(arguments(database, telegram));
        arguments.addAll(List.of(more));
        DemoApplication started = new DemoApplication(new SpringApplicationBuilder(Linekeeper.class)
                .profiles("demo")
                .registerShutdownHook(false)
                .run(arguments.toArray(String[]::new)));
        started.everybodyHearsAtAnyHour();
        return started;
    }

    /** What the application is told when it starts, in this JVM or in one of its own. */
    public static List<String> arguments(String database, SandboxBotApi telegram) {
        return List.of(
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + (database.startsWith("jdbc:postgresql:") ? "" : "sa"),
                "--server.port=0",
                "--management.server.port=0",
                "--linekeeper.telegram.token=" + telegram.token(),
                "--linekeeper.telegram.api-url=" + telegram.url(),
                "--linekeeper.telegram.poll-timeout=5s",
                // what ends by the calendar is told in tests of its own
                "--linekeeper.notices.planning=false",
                "--linekeeper.operators=1000");
    }

    /** Whatever the hour in which a test runs. */
    private void everybodyHearsAtAnyHour() {
        get(JdbcClient.class)
                .sql("insert into notice_choice (person, off_topics, thresholds, from_minute, until_minute)"
                        + " select id, '', '14,7,3,1,0,-3', 0, 1440 from person on conflict do nothing")
                .update();
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public Books books() {
        return new Books(get(JdbcClient.class));
    }

    @Override
    public void close() {
        context.close();
    }
}
