package app.linekeeper.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.sandbox.botapi.Message;
import app.linekeeper.bot.testing.Books;
import app.linekeeper.bot.testing.DemoApplication;
import app.linekeeper.bot.testing.NewTeam;
import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.bot.testing.TalkingPerson;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** {@code kill -9} of the process that sends a broadcast, which an operator has started by chat. */
@Tag("database")
@Tag("rounds")
class BroadcastKillTest {

    private static final long OPERATOR = 1000;
    private static final long OWNER = 5_000;
    private static final int PEOPLE = 70;
    private static final int KILLS = 3;
    private static final String TEXT = "1 декабря обновим цены";
    private static final Duration LONG = Duration.ofMinutes(3);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void whateverMomentItIsKilledAtNobodyGetsABroadcastTwiceAndWhoMayHaveMissedItIsCounted() {
        String database = TestDatabase.isPostgres()
                ? TestDatabase.freshUrl()
                : "jdbc:h2:file:" + folder.resolve("db")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
                        + ";DB_CLOSE_ON_EXIT=FALSE";
        try (SandboxBotApi telegram = SandboxBotApi.start()) {
            List<TalkingPerson> people = team(database, telegram);
            try (LinekeeperProcess node = new LinekeeperProcess(database, telegram, folder.resolve("log"))) {
                await("the start").atMost(LONG).until(() -> node.logged("Started Linekeeper") == 1);
                starts(telegram.person(OPERATOR));
                for (int kill = 1; kill <= KILLS; kill++) {
                    int moment = kill * PEOPLE / (KILLS + 1);
                    await("message " + moment)
                            .atMost(LONG)
                            .pollInterval(Duration.ofMillis(5))
                            .until(() -> people.stream()
                                            .filter(one -> copies(one) > 0)
                                            .count()
                                    >= moment);
                    node.isKilledAndStartedAgain();
                }
                await("the end")
                        .atMost(LONG)
                        .until(() -> telegram.person(OPERATOR).lastText().contains("Закончена"));
            }
            long missed = people.stream().filter(one -> copies(one) == 0).count();
            long unknown = books(database).count("select count(*) from broadcast_recipient where state = 'UNKNOWN'");
            assertThat(people).allMatch(one -> copies(one) <= 1);
            assertThat(missed).as("missed").isLessThanOrEqualTo(unknown);
            assertThat(books(database)
                            .count("select count(*) from broadcast_recipient where state in ('WAITING', 'HANDED')"))
                    .isZero();
            assertThat(unknown).as("under way at a kill").isLessThanOrEqualTo(8L * KILLS);
            System.out.printf("Killed %d times during %d: %d missed, %d unknown%n", KILLS, PEOPLE, missed, unknown);
        }
    }

    private static void starts(TalkingPerson operator) {
        operator.sends("/start").presses("Рассылки").presses("Новая рассылка").awaitsText("Все получат текст");
        operator.sends(TEXT).presses("Посмотреть и начать").awaitsText("Так это увидят люди");
        operator.presses("Разослать").awaitsText("Отправлено");
    }

    private static List<TalkingPerson> team(String database, SandboxBotApi telegram) {
        List<TalkingPerson> people = LongStream.rangeClosed(OWNER + 1, OWNER + PEOPLE)
                .mapToObj(telegram::person)
                .toList();
        try (DemoApplication linekeeper = DemoApplication.on(database, telegram)) {
            NewTeam.of(linekeeper, OWNER).members(PEOPLE, Role.MANAGER);
            // in their hours each of them is told of all the others, which would come first
            JdbcClient jdbc = linekeeper.get(JdbcClient.class);
            jdbc.sql("delete from outbox_message").update();
            jdbc.sql("delete from notice").update();
        }
        return people;
    }

    private static long copies(TalkingPerson person) {
        return person.messages().stream()
                .filter(Message::isOfBot)
                .filter(message -> message.content().text().equals(TEXT))
                .count();
    }

    private static Books books(String database) {
        return new Books(JdbcClient.create(
                database.startsWith("jdbc:h2:")
                        ? new DriverManagerDataSource(database, "sa", "")
                        : new DriverManagerDataSource(database)));
    }
}
