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
        return new DemoApplication(new SpringApplicationBuilder(Linekeeper.class)
                .profiles("demo")
                .registerShutdownHook(false)
                .run(arguments.toArray(String[]::new)));
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
                "--linekeeper.operators=1000");
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
