package app.linekeeper.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.bot.sandbox.botapi.Document;
import app.linekeeper.bot.sandbox.botapi.Fault;
import app.linekeeper.bot.settings.TelegramSettings;
import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.bot.testing.TalkingPerson;
import app.linekeeper.conversations.SentFile;
import app.linekeeper.domain.testing.TestClock;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TelegramFilesTest {

    private final Unanswered unanswered = new Unanswered();
    private final byte[] statement = new byte[300_000];
    private SandboxBotApi telegram;
    private Connections connections;
    private TelegramFiles files;
    private SentFile sent;

    @BeforeEach
    void aPersonSendsAFile() {
        new Random(1).nextBytes(statement);
        telegram = SandboxBotApi.start();
        connections = new Connections(
                new TelegramSettings(telegram.token(), URI.create(telegram.url()), Duration.ofSeconds(50), 1, 4, null));
        files = new TelegramFiles(
                new BotApi(connections, unanswered, new SendingWatch(new TestClock())), connections, unanswered);
        TalkingPerson person = telegram.person(1001).sendsFile("kl_to_1c.txt", statement);
        Document document = Objects.requireNonNull(person.messages().get(0).document());
        sent = new SentFile(document.fileId(), document.name(), document.size());
    }

    @AfterEach
    void stop() {
        unanswered.stop();
        connections.close();
        telegram.close();
    }

    @Test
    void aFileArrivesByteForByte() {
        assertThat(files.bytes(sent))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(statement));
    }

    @Test
    void aFileThatTelegramDoesNotGiveOrThatIsNotAsLargeAsWasSaidIsNone() {
        assertThat(files.bytes(new SentFile("nothing", "a.txt", 1))).isEmpty();
        assertThat(files.bytes(new SentFile(sent.id(), sent.name(), sent.bytes() - 1)))
                .isEmpty();
    }

    @Test
    void aFileThatCannotBeBroughtNowIsBroughtLater() {
        telegram.goesWrong(Fault.Kind.HTML_PAGE, 1);
        assertThatThrownBy(() -> files.bytes(sent))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(telegram.token());
        assertThat(files.bytes(sent)).isPresent();
    }

    @Test
    void aFileThatIsNotWhereItWasSaidToBeIsRefused() {
        assertThatThrownBy(() -> connections.file("documents/none").join())
                .satisfies(thrown -> assertThat(CallFailure.of(thrown).kind()).isEqualTo(CallFailure.Kind.REFUSED));
    }
}
