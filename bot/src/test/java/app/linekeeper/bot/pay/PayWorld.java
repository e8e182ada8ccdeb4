package app.linekeeper.bot.pay;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;

import app.linekeeper.bot.testing.BotTestApplication;
import app.linekeeper.bot.testing.FakeBotApi;
import app.linekeeper.domain.card.CardAttempt;
import app.linekeeper.domain.card.CardAttempts;
import app.linekeeper.domain.clientpay.MakingPayLink;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Requisited;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestDatabase;
import app.linekeeper.domain.testing.TillGateway;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The bot with its port for clients and providers, a provider to pay at, and a partner whose client shall pay. */
final class PayWorld implements AutoCloseable {

    private final FakeBotApi telegram = new FakeBotApi();
    private final ConfigurableApplicationContext context;
    private final SavedPartner north;

    PayWorld(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.datasource.url=" + TestDatabase.freshUrl(),
                "--linekeeper.telegram.token=" + FakeBotApi.TOKEN,
                "--linekeeper.telegram.api-url=" + telegram.address(),
                "--linekeeper.telegram.poll-timeout=1s",
                "--linekeeper.pay.port=0",
                "--linekeeper.pay.public-url=https://pay.example.test",
                "--linekeeper.pay.key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
                "--linekeeper.pay.pages-per-minute=100000",
                "--linekeeper.pay.messages-per-second=100000"));
        if (TestDatabase.isPostgres()) {
            arguments.add("--spring.datasource.username=");
        }
        arguments.addAll(List.of(more));
        context = new SpringApplicationBuilder(
                        BotTestApplication.class, Fixtures.class, Shop.class, Requisited.class, TillGateway.class)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
        till().open();
        north = get(Fixtures.class)
                .aPartner()
                .golden()
                .named("North & Sons")
                .withClient("Daisy <b>&\"'")
                .saved();
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    TillGateway till() {
        return get(TillGateway.class);
    }

    SavedPartner north() {
        return north;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + get(PayServer.class).port() + path);
    }

    Order order() {
        return get(PlacingOrder.class)
                .buy(new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP), 1, 2, aKey()))
                .orElseThrow();
    }

    /** The token of its link. */
    String link(Order order) {
        return get(MakingPayLink.class)
                .make(north.owner(), order.id())
                .orElseThrow()
                .token();
    }

    List<CardAttempt> attempts(Order order) {
        return get(CardAttempts.class).of(order.id());
    }

    long count(String sql, Object... values) {
        Long count = get(JdbcTemplate.class).queryForObject(sql, Long.class, values);
        return count == null ? 0 : count;
    }

    @Override
    public void close() {
        context.close();
        telegram.close();
    }
}
