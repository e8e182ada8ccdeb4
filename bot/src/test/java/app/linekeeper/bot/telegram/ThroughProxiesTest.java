package app.linekeeper.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.bot.settings.TelegramSettings;
import app.linekeeper.bot.telegram.CallFailure.Kind;
import app.linekeeper.bot.testing.FakeBotApi;
import app.linekeeper.bot.testing.LoopbackProxy;
import app.linekeeper.bot.testing.OwnCertificate;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** Calls through proxies of both kinds, to a name that only they know. */
class ThroughProxiesTest {

    private static final String NAME = "bot-api.invalid";
    private static final String CREDENTIALS = "кассир:p@ss:word";
    private static final String RIGHT = "%D0%BA%D0%B0%D1%81%D1%81%D0%B8%D1%80:p%40ss%3Aword@";

    @TempDir
    private Path directory;

    private final Unanswered unanswered = new Unanswered();
    private Connections connections;
    private SSLContext trustedBefore;

    @BeforeEach
    void remember() throws Exception {
        trustedBefore = SSLContext.getDefault();
    }

    @AfterEach
    void putBack() {
        unanswered.stop();
        connections.close();
        SSLContext.setDefault(trustedBefore);
    }

    @ParameterizedTest
    @CsvSource({"http,false", "http,true", "socks5,false", "socks5,true"})
    void theProxyIsToldTheNameAndItsPassword(String kind, boolean overTls) throws Exception {
        try (FakeBotApi telegram = telegram(overTls);
                LoopbackProxy proxy = proxy(kind, telegram, CREDENTIALS)) {
            CompletableFuture<?> calls = calls(telegram, kind + "://" + RIGHT + "127.0.0.1:" + proxy.port());

            assertThat(calls).succeedsWithin(Duration.ofSeconds(20));
            assertThat(telegram.calls("getme")).hasSize(2);
            assertThat(proxy.asked())
                    .isNotEmpty()
                    .allSatisfy(place -> assertThat(place).contains(NAME + ":" + telegram.port()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "socks5"})
    void aProxyThatAsksForNothingNeedsNothing(String kind) throws Exception {
        try (FakeBotApi telegram = telegram(true);
                LoopbackProxy proxy = proxy(kind, telegram, null)) {
            assertThat(calls(telegram, kind + "://127.0.0.1:" + proxy.port())).succeedsWithin(Duration.ofSeconds(20));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http,wrong:word@,false", "http,,false", "http,wrong:word@,true", "http,,true",
        "socks5,wrong:word@,false", "socks5,,false", "socks5,wrong:word@,true", "socks5,,true"
    })
    void withoutItsPasswordTheProxyLeadsNowhereAndTheCallCountsAsUnsent(
            String kind, String credentials, boolean overTls) throws Exception {
        try (FakeBotApi telegram = telegram(overTls);
                LoopbackProxy proxy = proxy(kind, telegram, CREDENTIALS)) {
            String address = kind + "://" + (credentials == null ? "" : credentials) + "127.0.0.1:" + proxy.port();

            CompletableFuture<CallFailure> failure =
                    calls(telegram, address).handle((answer, thrown) -> CallFailure.of(thrown));

            assertThat(failure).succeedsWithin(Duration.ofSeconds(20)).satisfies(why -> {
                assertThat(why.kind()).isEqualTo(Kind.UNSENT);
                assertThat(why.words()).startsWith("the proxy does not").doesNotContain("word@", "wrong");
            });
            assertThat(telegram.calls("getme")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://nobody.invalid:3128", "socks5://nobody.invalid:1080"})
    void aProxyThatIsNotKnownFailsEachCallAndNothingElse(String address) throws Exception {
        try (FakeBotApi telegram = telegram(false)) {
            BotApi api = api(telegram, address);
            for (int n = 0; n < 2; n++) {
                assertThat(api.call(new GetMe()).handle((answer, thrown) -> CallFailure.of(thrown)))
                        .succeedsWithin(Duration.ofSeconds(20))
                        .extracting(CallFailure::kind)
                        .isEqualTo(Kind.UNSENT);
            }
        }
    }

    private FakeBotApi telegram(boolean overTls) throws Exception {
        if (!overTls) {
            return new FakeBotApi();
        }
        SSLContext own = new OwnCertificate(directory, "dns:" + NAME).context();
        SSLContext.setDefault(own);
        return FakeBotApi.overTls(own);
    }

    private static LoopbackProxy proxy(String kind, FakeBotApi telegram, String credentials) {
        return kind.equals("http")
                ? LoopbackProxy.http(telegram.port(), credentials)
                : LoopbackProxy.socks(telegram.port(), credentials);
    }

    /** Two, one after the other. */
    private CompletableFuture<?> calls(FakeBotApi telegram, String proxy) {
        BotApi api = api(telegram, proxy);
        return api.call(new GetMe()).thenCompose(first -> api.call(new GetMe()));
    }

    private BotApi api(FakeBotApi telegram, String proxy) {
        URI address = URI.create(telegram.address().replace("127.0.0.1", NAME));
        connections =
                new Connections(new TelegramSettings(FakeBotApi.TOKEN, address, Duration.ofSeconds(50), 1, 1, proxy));
        return new BotApi(connections, unanswered, new SendingWatch(Clock.systemUTC()));
    }
}
