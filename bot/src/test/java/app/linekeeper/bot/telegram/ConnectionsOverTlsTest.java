package app.linekeeper.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.bot.settings.TelegramSettings;
import app.linekeeper.bot.testing.FakeBotApi;
import app.linekeeper.bot.testing.OwnCertificate;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.http.ContentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** The token goes with every call, so whoever answers must prove to be whom it is meant for. */
class ConnectionsOverTlsTest {

    @TempDir
    private Path directory;

    private SSLContext trustedBefore;

    @BeforeEach
    void remember() throws Exception {
        trustedBefore = SSLContext.getDefault();
    }

    @AfterEach
    void putBack() {
        SSLContext.setDefault(trustedBefore);
    }

    @Test
    void whoeverIsTrustedIsCalled() throws Exception {
        SSLContext own = new OwnCertificate(directory, "ip:127.0.0.1").context();
        try (FakeBotApi telegram = FakeBotApi.overTls(own)) {
            Connections connections = to(telegram);
            // trusted only now: what is trusted is read with the first call, not at the start
            SSLContext.setDefault(own);

            assertThat(getMe(connections))
                    .succeedsWithin(Duration.ofSeconds(20))
                    .asString()
                    .contains("\"ok\":true");
            connections.close();
        }
    }

    @Test
    void aCertificateThatNobodyTrustsEndsTheCallBeforeTheTokenIsTold() throws Exception {
        SSLContext own = new OwnCertificate(directory, "ip:127.0.0.1").context();
        try (FakeBotApi telegram = FakeBotApi.overTls(own)) {
            assertNothingWasSent(telegram);
        }
    }

    @Test
    void aCertificateOfSomebodyElseEndsTheCallBeforeTheTokenIsTold() throws Exception {
        SSLContext own = new OwnCertificate(directory, "dns:somebody.example").context();
        SSLContext.setDefault(own);
        try (FakeBotApi telegram = FakeBotApi.overTls(own)) {
            assertNothingWasSent(telegram);
        }
    }

    @Test
    void afterTheEndNobodyIsCalled() throws Exception {
        try (FakeBotApi telegram = new FakeBotApi()) {
            Connections connections = to(telegram);
            connections.close();

            Unanswered unanswered = new Unanswered();
            assertThat(new BotApi(connections, unanswered, new SendingWatch(Clock.systemUTC())).call(new GetMe()))
                    .failsWithin(Duration.ofSeconds(20));
            assertThat(telegram.calls("getme")).isEmpty();
            unanswered.stop();
        }
    }

    private static void assertNothingWasSent(FakeBotApi telegram) throws Exception {
        Connections connections = to(telegram);

        CompletableFuture<CallFailure> failure = getMe(connections).handle((answer, thrown) -> CallFailure.of(thrown));

        assertThat(failure.get(20, TimeUnit.SECONDS).kind()).isEqualTo(CallFailure.Kind.UNSENT);
        assertThat(telegram.calls("getme")).isEmpty();
        connections.close();
    }

    private static Connections to(FakeBotApi telegram) {
        return new Connections(new TelegramSettings(
                FakeBotApi.TOKEN, URI.create(telegram.address()), Duration.ofSeconds(50), 1, 1, null));
    }

    private static CompletableFuture<HttpAnswer> getMe(Connections connections) {
        return connections.post("getme", new byte[] {'{', '}'}, ContentType.APPLICATION_JSON);
    }
}
