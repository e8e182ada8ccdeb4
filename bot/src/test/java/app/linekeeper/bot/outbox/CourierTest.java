package app.linekeeper.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.testing.Echoes;
import app.linekeeper.bot.testing.FakeBotApi;
import app.linekeeper.bot.testing.FakeBotApi.Call;
import app.linekeeper.bot.testing.FakeBotApi.Fault;
import app.linekeeper.bot.testing.RunningBot;
import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.DeliveryStates;
import app.linekeeper.conversations.Opened;
import app.linekeeper.domain.document.DocumentFile;
import app.linekeeper.domain.document.DocumentFiles;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.person.Person;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.testing.AtOnce;
import app.linekeeper.domain.testing.TestDatabase;
import app.linekeeper.locales.Language;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.JdbcTemplate;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.message.Message;

@Tag("database")
class CourierTest {

    private static final Duration LONG = Duration.ofSeconds(25);

    private static final String WAITING_FOR_OTHERS = "select count(*) from pg_locks where not granted";

    private static FakeBotApi api;
    private static RunningBot bot;
    private static Mailbox mailbox;

    @BeforeAll
    static void start() {
        api = new FakeBotApi();
        bot = RunningBot.against(api);
        mailbox = new Mailbox(bot);
    }

    @AfterAll
    static void stop() {
        bot.close();
        api.close();
    }

    @Test
    void messagesGoInOrderAndTheWaitThatTelegramAsksForIsKept() {
        api.next("sendmessage", Fault.tooMany(2));
        mailbox.say(1, "one", "two", "three");
        await().atMost(LONG).until(() -> api.calls("sendmessage", 1).size() == 4);
        List<Call> calls = api.calls("sendmessage", 1);
        assertThat(calls.stream().map(Call::text)).containsExactly("one", "one", "two", "three");
        assertThat(pause(calls, 0)).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
        assertThat(pause(calls, 1)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void twoWhoTellAPersonSomethingAtOnceBothDo() {
        CompletableFuture<Void> another = mailbox.inTransaction().execute(status -> {
            mailbox.say(19, "from one");
            CompletableFuture<Void> second =
                    CompletableFuture.runAsync(() -> mailbox.say(19, "from another"), AtOnce.THREADS);
            // H2 does not say who waits for whom
            await("the second to meet the first")
                    .until(() -> !TestDatabase.isPostgres() || bot.count(WAITING_FOR_OTHERS) > 0);
            return second;
        });
        another.join();
        await().atMost(LONG).until(() -> api.calls("sendmessage", 19).size() == 2);
    }

    @Test
    void aMessageThatComesJustAfterAnotherKeepsASecondApartFromIt() {
        mailbox.say(11, "one");
        await().atMost(LONG).until(() -> mailbox.inState(11, "SENT") == 1);
        mailbox.say(11, "two");
        await().atMost(LONG).until(() -> api.calls("sendmessage", 11).size() == 2);
        assertThat(pause(api.calls("sendmessage", 11), 0)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void whatIsRolledBackIsNotSent() {
        ChatKey chat = new ChatKey(2, 2);
        mailbox.inTransaction().executeWithoutResult(status -> {
            bot.get(Deliveries.class).send(chat, Echoes.of("never"));
            status.setRollbackOnly();
        });
        assertThat(bot.count("select count(*) from outbox_message where chat_id = 2"))
                .isZero();
        assertThat(bot.count("select count(*) from courier_task where task_instance = '2'"))
                .isZero();
    }

    @Test
    void anActIsAnnouncedAndTheAnnouncementBecomesTheDocument() {
        mailbox.act(3);
        await().atMost(LONG).until(() -> mailbox.waiting(3) == 0);
        assertThat(api.calls("sendmessage", 3)).hasSize(1);
        List<Call> turned = api.calls("editmessagemedia", 3);
        assertThat(turned).hasSize(1);
        assertThat(turned.get(0).raw()).contains("act-3.pdf").contains("This is a copy");
    }

    @Test
    void anActWhoseFateIsUnknownIsTurnedAgainInTheSameMessage() {
        api.next("editmessagemedia", Fault.droppedAfter(), Fault.html(502));
        mailbox.act(4);
        await().atMost(LONG).until(() -> mailbox.waiting(4) == 0);
        assertThat(api.calls("sendmessage", 4)).hasSize(1);
        assertThat(api.calls("editmessagemedia", 4)).hasSize(3);
        assertThat(api.calls("editmessagemedia", 4).stream()
                        .map(call -> call.json().path("message_id").asText())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aFileThatTelegramHasIsNotUploadedAgain() {
        mailbox.act(5);
        await().atMost(LONG).until(() -> mailbox.waiting(5) == 0);
        mailbox.act(5);
        await().atMost(LONG)
                .until(() -> mailbox.waiting(5) == 0
                        && api.calls("editmessagemedia", 5).size() == 2);
        assertThat(api.calls("editmessagemedia", 5).get(1).raw())
                .contains("file-of-")
                .doesNotContain("the bytes of act 5");
    }

    @Test
    void aFileThatTelegramForgotIsUploadedAgain() {
        UploadedFiles uploaded = bot.get(UploadedFiles.class);
        DocumentFile act = bot.get(DocumentFiles.class).of(new DocumentId(new UUID(0, 6)));
        Message shown = new Message();
        shown.setDocument(
                Document.builder().fileId("forgotten").fileUniqueId("f").build());
        uploaded.remember(new Opened.OutFile(Opened.Look.DOCUMENT, act.name(), act.bytes(), act.sha256()), shown);
        mailbox.act(6);
        await().atMost(LONG).until(() -> mailbox.waiting(6) == 0);
        assertThat(api.calls("editmessagemedia", 6)).hasSize(2);
        assertThat(api.calls("editmessagemedia", 6).get(1).raw()).contains("the bytes of act 6");
    }

    @Test
    void whatMustNotComeTwiceIsNotSentAgainAfterAStopOrAnAnswerThatNobodyHeard() {
        mailbox.sayOnce(11, "a", "b");
        bot.get(JdbcTemplate.class).update("update outbox_message set begun = true where payload like '%\"a\"%'");
        api.next("sendmessage", Fault.droppedAfter());
        mailbox.release(11);
        await().atMost(LONG).until(() -> mailbox.waiting(11) == 0);
        assertThat(api.calls("sendmessage", 11).stream().map(Call::text)).containsExactly("b");
        assertThat(mailbox.inState(11, "UNKNOWN")).isEqualTo(2);
    }

    @Test
    void whatMustNotComeTwiceIsSentAgainWhereItCertainlyWasNotSent() {
        api.next("sendmessage", Fault.tooMany(1), Fault.answer(400, "Bad Request: something"));
        mailbox.sayOnce(12, "c");
        mailbox.release(12);
        await().atMost(LONG).until(() -> mailbox.waiting(12) == 0);
        assertThat(mailbox.inState(12, "SENT")).isEqualTo(1);
        assertThat(api.calls("sendmessage", 12)).hasSize(3);
    }

    @Test
    void aPersonWhoBlockedTheBotGetsNothingMore() {
        api.next("sendmessage", Fault.answer(403, "Forbidden: bot was blocked by the user"));
        mailbox.say(7, "hello");
        await().atMost(LONG).until(() -> mailbox.waiting(7) == 0);
        assertThat(mailbox.inState(7, "REFUSED")).isEqualTo(1);
    }

    @Test
    void anOperatorSeesWhatBecameOfEachDelivery() {
        DeliveryStates states = bot.get(DeliveryStates.class);
        int refusedBefore = states.open().getOrDefault(DeliveryStates.State.REFUSED, 0);
        mailbox.say(14, "arrives");
        await().atMost(LONG).until(() -> mailbox.waiting(14) == 0);
        api.next("sendmessage", Fault.answer(403, "Forbidden: bot was blocked by the user"));
        mailbox.say(14, "does not");
        await().atMost(LONG).until(() -> mailbox.waiting(14) == 0);
        assertThat(states.to(14, 5).stream().map(DeliveryStates.Delivery::state))
                .containsExactly(DeliveryStates.State.REFUSED, DeliveryStates.State.SENT);
        assertThat(states.to(14, 1)).hasSize(1);
        assertThat(states.open()).containsEntry(DeliveryStates.State.REFUSED, refusedBefore + 1);
    }

    @Test
    void aPersonWhoBlockedTheBotIsMarkedAsUnreachable() {
        People people = bot.get(People.class);
        people.save(new Person(PersonId.next(), 10, "Ann", Language.EN, ZoneOffset.UTC, Instant.EPOCH));
        api.next("sendmessage", Fault.answer(403, "Forbidden: bot was blocked by the user"));
        mailbox.say(10, "hello");
        await().atMost(LONG).until(() -> mailbox.waiting(10) == 0);
        assertThat(people.findByTelegramId(10)).get().returns(false, Person::isReachable);
    }

    @Test
    void aMessageWithoutACourierFindsOne() {
        bot.get(OutboxMessages.class).add(8, "ECHO", "{\"html\":\"left behind\"}");
        await().atMost(LONG).until(() -> {
            mailbox.hurry();
            return api.calls("sendmessage", 8).size() == 1;
        });
    }

    @Test
    void aChatWithoutACourierIsFoundHoweverManyHaveOne() {
        JdbcTemplate jdbc = bot.get(JdbcTemplate.class);
        List<Object[]> resting = LongStream.range(0, 600)
                .mapToObj(n -> new Object[] {
                    Long.toString(10_000 + n), OffsetDateTime.now().plusYears(10)
                })
                .toList();
        jdbc.batchUpdate("""
                insert into courier_task (task_name, task_instance, execution_time, picked, version)
                values ('courier', ?, ?, false, 1)
                """, resting);
        jdbc.batchUpdate(
                "insert into outbox_message (id, chat_id, kind, payload, state, created_at)"
                        + " values (?, ?, 'SCREEN', '', 'WAITING', current_timestamp)",
                LongStream.range(0, 600)
                        .mapToObj(n -> new Object[] {UUID.randomUUID(), 10_000 + n})
                        .toList());
        bot.get(OutboxMessages.class).add(99_999, "ECHO", "{\"html\":\"alone\"}");
        await().atMost(LONG).until(() -> api.calls("sendmessage", 99_999).size() == 1);
        jdbc.update("delete from outbox_message where chat_id between 10000 and 10600");
        jdbc.update(
                "delete from courier_task where execution_time > ?",
                OffsetDateTime.now().plusYears(1));
    }

    @Test
    void whoLooksAtHealthAndMetricsSeesTheCouriers() {
        assertThat(bot.named("couriers", HealthIndicator.class).health().getStatus())
                .isEqualTo(Status.UP);
        mailbox.say(9, "hello");
        await().atMost(LONG)
                .until(() -> bot.get(MeterRegistry.class)
                                .get("dbscheduler_task_completions")
                                .tags("task", "courier", "result", "ok")
                                .counter()
                                .count()
                        > 0);
    }

    private static Duration pause(List<Call> calls, int after) {
        return Duration.ofNanos(calls.get(after + 1).nanos() - calls.get(after).nanos());
    }
}
