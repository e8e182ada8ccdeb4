package app.linekeeper.bot.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;

import app.linekeeper.bot.sandbox.botapi.Document;
import app.linekeeper.bot.testing.DemoApplication;
import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.SentFile;
import app.linekeeper.conversations.SentFiles;
import app.linekeeper.conversations.SentStatement;
import app.linekeeper.conversations.SentStatementId;
import app.linekeeper.conversations.testing.BankFile;
import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.bank.BankLineState;
import app.linekeeper.domain.bank.LoadingStage;
import app.linekeeper.domain.bank.LoadingStatement;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A statement that was sent is loaded once, wherever its job stops. */
@Tag("database")
class StatementIntakeTest {

    private static final String ACCOUNT = "40702810600000000001";
    private static final OffsetDateTime LONG_AGO = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private static SandboxBotApi telegram;
    private static DemoApplication linekeeper;

    private final SentStatementId id = new SentStatementId(UUID.randomUUID());
    private byte[] file;
    private StatementTable statements;
    private StatementFates fates;
    private JdbcClient jdbc;

    @BeforeAll
    static void start() {
        telegram = SandboxBotApi.start();
        linekeeper = DemoApplication.on(TestDatabase.freshUrl(), telegram, "--db-scheduler.heartbeat-interval=500ms");
    }

    @AfterAll
    static void stop() {
        linekeeper.close();
        telegram.close();
    }

    @BeforeEach
    void aStatementWasSent() {
        file = new BankFile().to(ACCOUNT).income("10.00", "no number, " + id).bytes();
        statements = linekeeper.get(StatementTable.class);
        fates = linekeeper.get(StatementFates.class);
        jdbc = linekeeper.get(JdbcClient.class);
        statements.add(id, operator(), new SentFile("file-1", "kl_to_1c.txt", file.length));
    }

    @Test
    void whatStopsBeforeItIsLoadedGoesOn() {
        SentFiles away = asked -> {
            throw new IllegalStateException("Telegram is away");
        };
        assertThatThrownBy(() -> intake(away, fates).load(id)).isInstanceOf(IllegalStateException.class);
        assertThat(fate()).isInstanceOf(SentStatement.Awaited.class);
        intake(here(), fates).load(id);
        assertThat(loaded().of(BankLineState.WAITING).lines()).isEqualTo(1);
    }

    @Test
    void whatStopsAfterItIsLoadedTellsWhatItBroughtAsIfItHadNotStopped() {
        StatementFates dying = new StatementFates(statements, null) {
            @Override
            void become(SentStatementId statement, SentStatement.Fate fate) {
                throw new IllegalStateException("the process ends");
            }
        };
        assertThatThrownBy(() -> intake(here(), dying).load(id)).isInstanceOf(IllegalStateException.class);
        intake(here(), fates).load(id);
        assertThat(loaded().before()).isFalse();
        assertThat(loaded().of(BankLineState.WAITING).lines()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from bank_line where purpose = ?")
                        .param("no number, " + id)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void howFarALongOneIsReadIsToldWhileItIsStillBeingKept() {
        BankFile lines = new BankFile().to(ACCOUNT);
        for (int n = 0; n < 3_000; n++) {
            lines.income("1.00", "long " + id);
        }
        file = lines.bytes();
        List<LoadingStage> stages = new ArrayList<>();
        StatementFates telling = new StatementFates(statements, linekeeper.get(Deliveries.class)) {
            @Override
            void become(SentStatementId statement, SentStatement.Fate fate) {
                fates.become(statement, fate);
                if (fate() instanceof SentStatement.BeingRead read) {
                    stages.add(read.stage());
                }
            }
        };
        TestClock hasty = new TestClock();
        Clock clock = mock(Clock.class, call -> {
            hasty.advance(Duration.ofSeconds(1));
            return hasty.instant();
        });
        new StatementIntake(linekeeper.get(LoadingStatement.class), here(), statements, telling, clock).load(id);
        assertThat(stages).contains(LoadingStage.STORING, LoadingStage.MATCHING);
        assertThat(loaded().of(BankLineState.WAITING).lines()).isEqualTo(3_000);
    }

    @Test
    void whatHasEndedStaysAsItIs() {
        intake(here(), fates).load(id);
        SentStatement.Fate before = fate();
        intake(
                        asked -> {
                            throw new AssertionError("fetched again");
                        },
                        fates)
                .load(id);
        fates.become(id, new SentStatement.Gone());
        assertThat(fate()).isEqualTo(before);
    }

    @Test
    void aFileThatWasLoadedBeforeSaysSo() {
        intake(here(), fates).load(id);
        SentStatementId again = new SentStatementId(UUID.randomUUID());
        statements.add(again, operator(), new SentFile("file-2", "kl_to_1c.txt", file.length));
        intake(here(), fates).load(again);
        assertThat(statements.find(again).orElseThrow().fate())
                .isInstanceOfSatisfying(
                        SentStatement.Loaded.class,
                        loaded -> assertThat(loaded.before()).isTrue());
    }

    @Test
    void aFileThatTelegramDoesNotHaveAnyMoreIsGone() {
        intake(asked -> Optional.empty(), fates).load(id);
        assertThat(fate()).isInstanceOf(SentStatement.Gone.class);
    }

    @Test
    void aWrongFileIsRefusedWithItsLineAndNothingOfItIsKept() {
        file = "1CClientBankExchange\nend".getBytes(StandardCharsets.UTF_8);
        intake(here(), fates).load(id);
        assertThat(fate())
                .isInstanceOfSatisfying(
                        SentStatement.Refused.class,
                        refused -> assertThat(refused.refusal().text().arguments())
                                .containsEntry("fault", "CUT_OFF")
                                .containsEntry("line", 2));
    }

    @Test
    void theJobOfANodeThatDiedIsTakenUpByAnother() {
        Document sent = Objects.requireNonNull(telegram.person(1000).sendsFile("kl_to_1c.txt", file).messages().stream()
                .filter(message -> message.document() != null)
                .reduce((first, next) -> next)
                .orElseThrow()
                .document());
        SentStatementId left = new SentStatementId(UUID.randomUUID());
        statements.add(left, operator(), new SentFile(sent.fileId(), sent.name(), sent.size()));
        jdbc.sql("insert into statement_task (task_name, task_instance, execution_time, picked, picked_by,"
                        + " last_heartbeat, version) values ('statement', ?, ?, true, 'a dead node', ?, 1)")
                .params(left.toString(), LONG_AGO, LONG_AGO)
                .update();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> statements.find(left).orElseThrow().fate() instanceof SentStatement.Loaded);
    }

    @Test
    void whatAStopHasLeftIsMatchedAndPostedByTheJobThatLooksEveryMinute() {
        intake(here(), fates).load(id);
        jdbc.sql("update bank_line set state = 'ARRIVED' where state = 'WAITING'")
                .update();
        jdbc.sql("update statement_task set execution_time = ? where task_name = 'statement-rest' and not picked")
                .param(LONG_AGO)
                .update();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql("select count(*) from bank_line where state = 'ARRIVED'")
                                .query(Long.class)
                                .single()
                        == 0);
    }

    private StatementIntake intake(SentFiles files, StatementFates told) {
        return new StatementIntake(
                linekeeper.get(LoadingStatement.class), files, statements, told, linekeeper.get(Clock.class));
    }

    private SentFiles here() {
        return asked -> Optional.of(file);
    }

    private SentStatement.Fate fate() {
        return statements.find(id).orElseThrow().fate();
    }

    private SentStatement.Loaded loaded() {
        return (SentStatement.Loaded) fate();
    }

    private static MemberId operator() {
        return linekeeper.get(Access.class).ofTelegram(1000).orElseThrow().member();
    }
}
