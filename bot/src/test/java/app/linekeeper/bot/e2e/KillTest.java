package app.linekeeper.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.sandbox.botapi.Document;
import app.linekeeper.bot.testing.Books;
import app.linekeeper.bot.testing.DemoApplication;
import app.linekeeper.bot.testing.NewTeam;
import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** {@code kill -9} while people buy, and one stop as at a deployment. The long version: {@code -Dlinekeeper.kill.purchases=200}. */
@Tag("database")
@Tag("rounds")
class KillTest {

    private static final int PURCHASES = Integer.getInteger("linekeeper.kill.purchases", 20);
    private static final int KILLS = Math.max(3, PURCHASES / 16);
    private static final long SEED = Long.getLong("linekeeper.kill.seed", 20_261_123L);
    private static final int PEOPLE = 5;

    /** Presses and commands of one purchase with its act. */
    private static final int STEPS = 10;

    private final Random random = new Random(SEED);
    private final AtomicInteger steps = new AtomicInteger();

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void whateverMomentItIsKilledAtEveryOrderIsPaidOnceAndEveryActDeliveredOnce() {
        String database = TestDatabase.isPostgres() ? TestDatabase.freshUrl() : fileOfH2();
        try (SandboxBotApi telegram = SandboxBotApi.start()) {
            List<Buyer> buyers = team(database, telegram);
            long before = books(database).paidOrders();
            Path log = folder.resolve("linekeeper.log");
            try (LinekeeperProcess linekeeper = new LinekeeperProcess(database, telegram, log)) {
                CompletableFuture<Void> buying = AtOnce.begin(buyers, this::buys);
                killNowAndThen(linekeeper, buying);
                buying.join();
                await("every act")
                        .atMost(Duration.ofMinutes(2))
                        .until(() -> acts(buyers).size() >= PURCHASES);
                endsInOrder(linekeeper.stops());
                assertThat(log).content().as("log").doesNotContain("password=postgres", " ERROR ");
            }
            List<String> acts = acts(buyers);
            assertThat(acts).as("acts that came").hasSize(PURCHASES).doesNotHaveDuplicates();
            Books books = books(database).balance().paidOrdersAreActive();
            assertThat(books.paidOrders() - before).isEqualTo(PURCHASES);
            assertThat(books.count("select count(*) from issued_document")).isEqualTo(PURCHASES);
            tell(books, acts);
        }
    }

    private static void endsInOrder(String lastWords) {
        assertThat(lastWords).as("last words").doesNotContain("Exception", "ERROR");
    }

    private void buys(Buyer buyer) {
        for (int n = 0; n < PURCHASES / PEOPLE; n++) {
            buyer.buys().asksForAct();
        }
    }

    /** Kills, and a stop after the first, are spread over all purchases; each comes a moment after somebody pressed something. */
    private void killNowAndThen(LinekeeperProcess linekeeper, CompletableFuture<Void> buying) {
        int ends = KILLS + 1;
        int apart = PURCHASES * STEPS / (ends + 1);
        for (int end = 1; end <= ends; end++) {
            int moment = end * apart - random.nextInt(apart / 2);
            Runnable how = end == 2
                    ? () -> endsInOrder(linekeeper.isStoppedAndStartedAgain())
                    : linekeeper::isKilledAndStartedAgain;
            await("step " + moment)
                    .atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> steps.get() >= moment || buying.isDone());
            CompletableFuture.runAsync(
                            how, CompletableFuture.delayedExecutor(random.nextInt(120), TimeUnit.MILLISECONDS))
                    .join();
        }
    }

    private List<Buyer> team(String database, SandboxBotApi telegram) {
        try (DemoApplication linekeeper = DemoApplication.on(database, telegram)) {
            return NewTeam.of(linekeeper, 5_000)
                    .withWallet("1000000.00")
                    .withClient(Buyer.CLIENT)
                    .members(PEOPLE, Role.OWNER)
                    .stream()
                    .map(id -> new Buyer(telegram, id, steps::incrementAndGet))
                    .toList();
        }
    }

    private static List<String> acts(List<Buyer> buyers) {
        return buyers.stream()
                .flatMap(buyer -> buyer.person().documents().stream())
                .map(Document::name)
                .toList();
    }

    /** As the application keeps it by default, elsewhere. */
    private String fileOfH2() {
        try {
            Object byDefault = new YamlPropertySourceLoader()
                    .load("application", new ClassPathResource("application.yaml"))
                    .get(0)
                    .getProperty("spring.datasource.url");
            return String.valueOf(byDefault)
                    .replace("./data", folder.toAbsolutePath().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Books books(String database) {
        boolean h2 = database.startsWith("jdbc:h2:");
        return new Books(JdbcClient.create(
                h2 ? new DriverManagerDataSource(database, "sa", "") : new DriverManagerDataSource(database)));
    }

    private void tell(Books books, List<String> acts) {
        System.out.printf(
                "Killed %d times and stopped once (seed %d, %s) during %d purchases of %d people in %d steps: %d orders, %d acts came,"
                        + " %d ledger transactions%n",
                KILLS,
                SEED,
                TestDatabase.isPostgres() ? "PostgreSQL" : "H2",
                PURCHASES,
                PEOPLE,
                steps.get(),
                books.count("select count(*) from line_order"),
                acts.size(),
                books.count("select count(*) from ledger_transaction"));
    }
}
