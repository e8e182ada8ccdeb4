package app.linekeeper.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.testing.FakeBotApi;
import app.linekeeper.bot.testing.FakeBotApi.Fault;
import app.linekeeper.bot.testing.LoggedErrors;
import app.linekeeper.bot.testing.RunningBot;
import app.linekeeper.conversations.SetAside;
import app.linekeeper.domain.document.DocumentFile;
import app.linekeeper.domain.document.DocumentFiles;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.domain.document.DocumentType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.mockito.stubbing.OngoingStubbing;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

@Tag("database")
class SetAsideTest {

    private static final Duration LONG = Duration.ofSeconds(25);

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
    void aMessageThatCannotBeReadIsSetAsideAndTheNextOneOfItsChatArrives() {
        try (LoggedErrors errors = new LoggedErrors()) {
            UUID poison = stored(1, "SCREEN", "{\"html\": a secret");
            mailbox.say(1, "the next");
            awaitText(1, "the next");
            assertThat(state(poison)).isEqualTo("SET_ASIDE");
            assertThat(errors.all())
                    .singleElement()
                    .asString()
                    .contains(poison.toString())
                    .doesNotContain("secret");
        }
    }

    @Test
    void aMessageOfAKindThatNobodyKnowsIsSetAsideAndTheNextOneOfItsChatArrives() {
        UUID poison = stored(2, "PIGEON", "{}");
        mailbox.say(2, "the next");
        awaitText(2, "the next");
        assertThat(state(poison)).isEqualTo("SET_ASIDE");
    }

    @Test
    void aMessageThatTelegramRefusesForItselfIsSetAsideAndTheNextOneOfItsChatArrives() {
        api.next("sendmessage", times(5, Fault.answer(400, "Bad Request: message is too long")));
        mailbox.say(3, "too long", "the next");
        awaitText(3, "the next");
        assertThat(mailbox.inState(3, "SET_ASIDE")).isEqualTo(1);
    }

    @Test
    void aDocumentWhoseAnnouncementIsGoneEachTimeIsSetAsideAndNotAnnouncedForEver() {
        api.next("editmessagemedia", times(5, Fault.answer(400, "Bad Request: message can't be edited")));
        mailbox.act(4);
        mailbox.say(4, "the next");
        awaitText(4, "the next");
        assertThat(mailbox.inState(4, "SET_ASIDE")).isEqualTo(1);
        assertThat(api.calls("editmessagemedia", 4)).hasSize(5);
    }

    @Test
    void aDocumentThatCannotBeMadeIsSetAsideAndTheNextOfItsChatArrives() {
        theFileOf(5).thenThrow(new NoSuchElementException("no such act"));
        mailbox.act(5);
        mailbox.say(5, "the next");
        awaitText(5, "the next");
        assertThat(mailbox.inState(5, "SET_ASIDE")).isEqualTo(1);
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedOutHoweverLong() {
        AtomicInteger tries = new AtomicInteger();
        theFileOf(6).then(call -> {
            if (tries.incrementAndGet() < 8) {
                throw new DataAccessResourceFailureException("away");
            }
            return new DocumentFile(DocumentType.ACT, "act-6.pdf", new byte[] {6}, "sha-6");
        });
        mailbox.act(6);
        awaitText(6, "act-6.pdf");
        assertThat(mailbox.inState(6, "SET_ASIDE")).isZero();
    }

    @Test
    void aTokenThatTelegramDoesNotKnowAnyMoreCostsNobodyTheirMessages() {
        api.next("sendmessage", Fault.answer(401, "Unauthorized"));
        api.next("getme", times(7, Fault.answer(401, "Unauthorized")));
        mailbox.say(7, "after the token was mended");
        await().atMost(LONG).until(() -> {
            mailbox.hurry();
            return api.calls("sendmessage", 7).size() == 2;
        });
        assertThat(mailbox.inState(7, "SET_ASIDE")).isZero();
    }

    @Test
    void anOperatorSeesWhatWasSetAsideAndCanHaveItTriedAgain() {
        api.next("sendmessage", times(5, Fault.answer(400, "Bad Request: chat is closed for a while")));
        mailbox.say(8, "late");
        await().atMost(LONG).until(() -> {
            mailbox.hurry();
            return mailbox.inState(8, "SET_ASIDE") == 1;
        });
        SetAside aside = bot.get(SetAside.class);
        int before = aside.pile().messages();
        assertThat(before).isPositive();
        assertThat(aside.pile().oldest()).isBefore(Instant.now());
        int putBack = mailbox.inTransaction().execute(status -> aside.tryAgain());
        assertThat(putBack).isEqualTo(before);
        await().atMost(LONG).until(() -> {
            mailbox.hurry();
            return bot.count("select count(*) from outbox_message where state = 'WAITING'") == 0;
        });
        assertThat(mailbox.inState(8, "SENT")).isEqualTo(1);
    }

    private static Fault[] times(int many, Fault fault) {
        return Collections.nCopies(many, fault).toArray(Fault[]::new);
    }

    private static OngoingStubbing<DocumentFile> theFileOf(long number) {
        return Mockito.when(bot.get(DocumentFiles.class).of(new DocumentId(new UUID(0, number))));
    }

    private static void awaitText(long chat, String text) {
        await().atMost(LONG).until(() -> {
            mailbox.hurry();
            return api.calls("sendmessage", chat).stream()
                    .anyMatch(call -> call.text().contains(text));
        });
    }

    private static UUID stored(long chat, String kind, String payload) {
        UUID id = UUID.randomUUID();
        bot.get(JdbcTemplate.class).update("""
                insert into outbox_message (id, chat_id, kind, payload, state, created_at)
                values (?, ?, ?, ?, 'WAITING', current_timestamp)
                """, id, chat, kind, payload);
        return id;
    }

    private static String state(UUID message) {
        return bot.get(JdbcTemplate.class)
                .queryForObject("select state from outbox_message where id = ?", String.class, message);
    }
}
