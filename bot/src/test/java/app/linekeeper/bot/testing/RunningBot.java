package app.linekeeper.bot.testing;

import app.linekeeper.domain.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A bot of its own, started and stopped by a test, that speaks with a scripted Bot API. */
public final class RunningBot implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningBot(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts on a fresh database. */
    public static RunningBot against(FakeBotApi api) {
        return on(TestDatabase.freshUrl(), api.address());
    }

    /** Starts on this database, as a restarted or a second node does. */
    public static RunningBot on(String database, String api, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.datasource.url=" + database,
                "--linekeeper.telegram.token=" + FakeBotApi.TOKEN,
                "--linekeeper.telegram.api-url=" + api,
                "--linekeeper.telegram.poll-timeout=1s",
                "--linekeeper.telegram.workers=4",
                "--spring.datasource.hikari.connection-timeout=5000",
                "--spring.main.web-application-type=none"));
        if (database.startsWith("jdbc:postgresql:")) {
            arguments.add("--spring.datasource.username=");
        }
        arguments.addAll(List.of(more));
        return new RunningBot(new SpringApplicationBuilder(BotTestApplication.class)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new)));
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T named(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public EchoConversations conversations() {
        return get(EchoConversations.class);
    }

    /** A number out of the database. */
    public long count(String sql, Object... values) {
        Long count = get(JdbcTemplate.class).queryForObject(sql, Long.class, values);
        return count == null ? 0 : count;
    }

    @Override
    public void close() {
        context.close();
    }
}
