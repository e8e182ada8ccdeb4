package app.linekeeper.bot.bench;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;

import app.linekeeper.bot.Linekeeper;
import app.linekeeper.domain.clientpay.MadePayLink;
import app.linekeeper.domain.clientpay.MakingPayLink;
import app.linekeeper.domain.gateway.AttemptRef;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.PaymentBegun;
import app.linekeeper.domain.gateway.Receipt;
import app.linekeeper.domain.gateway.StartPayment;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TillGateway;
import app.linekeeper.locales.Language;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Messages of a provider, 200 a second for half a minute, and the client's page, 20 a second, on PostgreSQL over HTTP. */
final class HookBench {

    private static final Money SUM = Money.of("1990.00", "RUB");

    private HookBench() {}

    static void run() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (Store store = Store.open("postgresql");
                ConfigurableApplicationContext linekeeper = start(store, port)) {
            TillGateway till = linekeeper.getBean(TillGateway.class);
            till.open();
            URI page = URI.create(
                    "http://127.0.0.1:" + port + "/p/" + link(linekeeper).token());
            URI hook = URI.create("http://127.0.0.1:" + port + "/hooks/till");
            send("warm-up, messages", 100, Duration.ofSeconds(15), messages(hook, till, 1_500));
            send("warm-up, pages", 20, Duration.ofSeconds(15), pages(page, 300));
            send("messages", 200, Duration.ofSeconds(30), messages(hook, till, 6_000));
            send("pages", 20, Duration.ofSeconds(30), pages(page, 600));
        }
    }

    private static ConfigurableApplicationContext start(Store store, int port) {
        return new SpringApplicationBuilder(Linekeeper.class, Fixtures.class, Shop.class, TillGateway.class)
                .run(
                        "--spring.datasource.url=" + store.url(),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres",
                        "--linekeeper.telegram.token=" + World.TOKEN,
                        "--linekeeper.telegram.api-url=http://127.0.0.1:9",
                        "--server.port=0",
                        "--management.server.port=0",
                        "--linekeeper.operators=" + (Fixtures.aTelegramId() + 1),
                        "--linekeeper.pay.port=" + port,
                        "--linekeeper.pay.public-url=https://pay.example.test",
                        "--linekeeper.pay.key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
                        "--linekeeper.pay.pages-per-minute=1000000",
                        "--linekeeper.pay.messages-per-second=1000000",
                        "--logging.level.root=error");
    }

    private static MadePayLink link(ConfigurableApplicationContext linekeeper) {
        SavedPartner north = linekeeper
                .getBean(Fixtures.class)
                .aPartner()
                .withClient("Daisy")
                .saved();
        return linekeeper
                .getBean(PlacingOrder.class)
                .buy(new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP), 1, 10, aKey()))
                .then(order -> linekeeper.getBean(MakingPayLink.class).make(north.owner(), order.id()))
                .orElseThrow();
    }

    private static List<HttpRequest> pages(URI page, int count) {
        return java.util.Collections.nCopies(
                count,
                HttpRequest.newBuilder(page).header("Accept-Language", "ru").build());
    }

    /** Each about a payment of its own, so that each is kept and heard. */
    private static List<HttpRequest> messages(URI hook, TillGateway till, int count) {
        List<HttpRequest> messages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            PaymentBegun.Page begun = (PaymentBegun.Page) till.start(new StartPayment(
                    new AttemptRef(UUID.randomUUID(), 9_000_000L + i),
                    SUM,
                    CardMethod.CARD,
                    "Order",
                    Language.RU,
                    new Receipt("anna@daisy.example", List.of(new Receipt.Item("Line", 1, SUM))),
                    hook,
                    null,
                    Instant.MAX,
                    false,
                    "customer"));
            messages.add(HttpRequest.newBuilder(hook)
                    .POST(HttpRequest.BodyPublishers.ofString(begun.payment().id()))
                    .build());
        }
        return messages;
    }

    /** At an even pace, whether those before were answered or not. */
    private static void send(String what, int perSecond, Duration time, List<HttpRequest> requests) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        Latencies latencies = new Latencies();
        List<CompletableFuture<?>> under = new ArrayList<>();
        long begun = System.nanoTime();
        for (int i = 0; i < requests.size(); i++) {
            long due = begun + TimeUnit.SECONDS.toNanos(i) / perSecond;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                TimeUnit.NANOSECONDS.sleep(left);
            }
            under.add(client.sendAsync(requests.get(i), HttpResponse.BodyHandlers.ofString())
                    .thenAccept(answer -> {
                        if (answer.statusCode() != 200) {
                            throw new IllegalStateException("answered with " + answer.statusCode());
                        }
                        latencies.add(System.nanoTime() - due);
                    }));
        }
        CompletableFuture.allOf(under.toArray(CompletableFuture[]::new)).join();
        System.out.println("hooks, " + what + ": " + latencies.words(time));
    }
}
