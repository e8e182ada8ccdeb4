package app.linekeeper.bot.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.settings.TelegramSettings;
import app.linekeeper.bot.testing.FakeBotApi;
import app.linekeeper.bot.testing.LoopbackProxy;
import app.linekeeper.bot.testing.OwnCertificate;
import app.linekeeper.bot.testing.RunningBot;
import app.linekeeper.domain.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PollProxyTest {

    private static final String NAME = "bot-api.invalid";
    private static final String CREDENTIALS = "кассир:p@ss:word";
    private static final String RIGHT = "%D0%BA%D0%B0%D1%81%D1%81%D0%B8%D1%80:p%40ss%3Aword@";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"http,false", "http,true", "socks5,false", "socks5,true"})
    void theProxyIsToldTheNameAndItsPassword(String kind, boolean overTls) throws Exception {
        OwnCertificate own = new OwnCertificate(directory, "dns:" + NAME);
        try (FakeBotApi telegram = overTls ? FakeBotApi.overTls(own.context()) : new FakeBotApi();
                LoopbackProxy proxy = proxy(kind, telegram, CREDENTIALS)) {
            assertThat(asked(telegram, kind + "://" + RIGHT + "127.0.0.1:" + proxy.port(), own))
                    .contains("\"ok\":true");
            assertThat(proxy.asked())
                    .isNotEmpty()
                    .allSatisfy(place -> assertThat(place).contains(NAME + ":" + telegram.port()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http,wrong:word@,false", "http,,false", "http,wrong:word@,true", "http,,true",
        "socks5,wrong:word@,false", "socks5,,false", "socks5,wrong:word@,true", "socks5,,true"
    })
    void withoutItsPasswordTheProxyLeadsNowhereAndThatIsToldInWords(String kind, String credentials, boolean overTls)
            throws Exception {
        OwnCertificate own = new OwnCertificate(directory, "dns:" + NAME);
        try (FakeBotApi telegram = overTls ? FakeBotApi.overTls(own.context()) : new FakeBotApi();
                LoopbackProxy proxy = proxy(kind, telegram, CREDENTIALS)) {
            String address = kind + "://" + (credentials == null ? "" : credentials) + "127.0.0.1:" + proxy.port();

            assertThatThrownBy(() -> asked(telegram, address, own))
                    .isInstanceOf(ProxyRefusal.class)
                    .hasMessage("the proxy does not accept what linekeeper.telegram.proxy says of user and password");
            assertThat(telegram.calls("getme")).isEmpty();
        }
    }

    @Test
    void whatIsNoProxyIsToldInWords() throws Exception {
        try (FakeBotApi telegram = new FakeBotApi();
                ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture.runAsync(() -> answersAnybody(server));

            assertThatThrownBy(() -> asked(
                            telegram,
                            "socks5://127.0.0.1:" + server.getLocalPort(),
                            new OwnCertificate(directory, "dns:" + NAME)))
                    .hasMessage("what linekeeper.telegram.proxy names is no SOCKS5 proxy");
        }
    }

    private static void answersAnybody(ServerSocket server) {
        try (Socket socket = server.accept()) {
            socket.getOutputStream().write("220 mail.example ready\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "socks5"})
    void theBotPollsAndSendsThroughTheProxyAlone(String kind, CapturedOutput output) {
        try (FakeBotApi telegram = new FakeBotApi();
                LoopbackProxy proxy = proxy(kind, telegram, CREDENTIALS);
                RunningBot bot = RunningBot.on(
                        TestDatabase.freshUrl(),
                        telegram.address().replace("127.0.0.1", NAME),
                        "--linekeeper.telegram.proxy=" + kind + "://" + RIGHT + "127.0.0.1:" + proxy.port())) {
            telegram.types(1, "hello");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> telegram.calls("sendmessage", 1).size() == 1);
            assertThat(bot.get(PollWatch.class).trouble()).isNull();
        }
        assertThat(output).doesNotContain("p@ss", "p%40ss", "кассир");
    }

    private static LoopbackProxy proxy(String kind, FakeBotApi telegram, String credentials) {
        return kind.equals("http")
                ? LoopbackProxy.http(telegram.port(), credentials)
                : LoopbackProxy.socks(telegram.port(), credentials);
    }

    private static String asked(FakeBotApi telegram, String proxy, OwnCertificate own) throws Exception {
        URI address = URI.create(telegram.address().replace("127.0.0.1", NAME));
        TelegramSettings settings = new TelegramSettings(FakeBotApi.TOKEN, address, Duration.ofSeconds(1), 1, 1, proxy);
        OkHttpClient.Builder http = new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .sslSocketFactory(own.context().getSocketFactory(), (X509TrustManager)
                        own.trust().getTrustManagers()[0]);
        PollProxy.lead(http, settings.proxyAddress().orElseThrow());
        Request request = new Request.Builder()
                .url(address + "/bot" + FakeBotApi.TOKEN + "/getme")
                .build();
        try (Response response = http.build().newCall(request).execute()) {
            return response.body().string();
        }
    }
}
