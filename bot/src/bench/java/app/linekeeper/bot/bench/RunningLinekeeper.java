package app.linekeeper.bot.bench;

import app.linekeeper.bot.Linekeeper;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Shop;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as it is delivered, on a database of choice. */
final class RunningLinekeeper implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningLinekeeper(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Against a Bot API that is not there. */
    static RunningLinekeeper alone(Store store) {
        return against("http://127.0.0.1:9", store);
    }

    static RunningLinekeeper against(String api, Store store) {
        return against(api, store, World.TOKEN);
    }

    static RunningLinekeeper against(String api, Store store, String token) {
        List<String> settings = new ArrayList<>(List.of(
                "--spring.datasource.url=" + store.url(),
                "--linekeeper.telegram.token=" + token,
                "--linekeeper.telegram.api-url=" + api,
                "--server.port=0",
                "--management.server.port=0",
                "--linekeeper.telegram.workers=" + System.getProperty("bench.workers", "4"),
                // the one that the shop makes, or it would be removed at once
                "--linekeeper.operators=" + (Fixtures.aTelegramId() + 1),
                "--logging.level.root=error"));
        if (store.url().startsWith("jdbc:postgresql:")) {
            settings.add("--spring.datasource.username=postgres");
            settings.add("--spring.datasource.password=postgres");
        }
        return new RunningLinekeeper(new SpringApplicationBuilder(Linekeeper.class, Fixtures.class, Shop.class)
                .run(settings.toArray(String[]::new)));
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    <T> Collection<T> all(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    ApplicationEventPublisher events() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }
}
