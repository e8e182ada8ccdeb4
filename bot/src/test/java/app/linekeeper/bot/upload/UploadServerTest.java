package app.linekeeper.bot.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.linekeeper.bot.settings.UploadSettings;
import app.linekeeper.bot.statements.StatementIntake;
import app.linekeeper.conversations.SentStatement;
import app.linekeeper.domain.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** What the port for uploads answers, over real HTTP; what becomes of a statement is another's. */
class UploadServerTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final int LARGEST = 1 << 20;

    private final StatementIntake intake = mock();
    private final TestClock clock = new TestClock();
    private final HttpClient client = HttpClient.newHttpClient();
    private UploadServer server;

    @BeforeEach
    void aServerOnAnyFreePort() {
        server = server(settings(0));
        server.start();
        when(intake.upload(any())).thenReturn(new SentStatement.Loaded(false, 0, Map.of()));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aStatementIsLoadedAndItsReportIsTheAnswer() throws Exception {
        HttpResponse<String> answer = send(upload().POST(text("statement")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).isEqualTo("{\"loadedBefore\":false,\"known\":0,\"lines\":{}}");
        verify(intake).upload("statement".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Bearer", "Bearer ", "Bearer 0123456789abcdef0123456789abcdeF", "Basic " + TOKEN, TOKEN})
    void whoeverShowsNoTokenOrAnotherIsTurnedAwayWithoutAWord(String shown) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address("/statements")).POST(text("statement"));
        HttpResponse<String> answer = send(shown.isEmpty() ? request : request.header("Authorization", shown));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEmpty();
        verify(intake, never()).upload(any());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /statements", "PUT, /statements", "DELETE, /statements", "OPTIONS, /statements", "PATCH, /statements",
        "POST, /", "POST, /statements/", "POST, /statements/1", "POST, //statements", "POST, /Statements",
        "GET, /health", "GET, /actuator/health", "GET, /page/index.html", "POST, /statements;a=1"
    })
    void thereIsNothingElseOnThatPort(String method, String path) throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address(path))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "text/plain")
                .method(method, text("statement")));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEmpty();
        verify(intake, never()).upload(any());
    }

    @Test
    void whatIsNoRequestIsAnsweredWithoutAWordAboutTheServer() throws Exception {
        assertThat(raw("TRACE /statements HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404");
        assertThat(raw("nonsense\r\n\r\n")).startsWith("HTTP/1.1 400").doesNotContainIgnoringCase("tomcat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/zip",
                "application/json",
                "multipart/form-data; boundary=a",
                "text/html",
                "textual/plain"
            })
    void whatIsNoTextAndNoXmlIsNotTaken(String type) throws Exception {
        assertThat(send(upload().setHeader("Content-Type", type).POST(text("a")))
                        .statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/xml",
                "application/xml; charset=utf-8",
                "application/octet-stream",
                "Text/Plain;charset=windows-1251"
            })
    void textAndXmlOfAnyKindAreTaken(String type) throws Exception {
        assertThat(send(upload().setHeader("Content-Type", type).POST(text("a")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsPackedOrOfNoTypeIsNotTaken() throws Exception {
        assertThat(send(upload().header("Content-Encoding", "gzip").POST(text("a")))
                        .statusCode())
                .isEqualTo(415);
        assertThat(raw(head().replace("Content-Type: text/plain\r\n", "") + "Content-Length: 1\r\n\r\na"))
                .startsWith("HTTP/1.1 415");
    }

    @Test
    void whatIsSaidToBeTooLargeIsRefusedBeforeItIsSent() throws Exception {
        assertThat(raw(head() + "Content-Length: " + (LARGEST + (10 << 20)) + "\r\nExpect: 100-continue\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
        assertThat(raw(head() + "Content-Length: " + (LARGEST + 1) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
        verify(intake, never()).upload(any());
    }

    @Test
    void whatProvesTooLargeIsRefusedBeforeItIsReadWhole() throws Exception {
        Counted endless = new Counted(LARGEST + (10L << 20));
        try {
            assertThat(send(upload().POST(HttpRequest.BodyPublishers.ofInputStream(() -> endless)))
                            .statusCode())
                    .isEqualTo(413);
        } catch (IOException cutOff) {
            assertThat(endless.left).isPositive();
        }
        verify(intake, never()).upload(any());
    }

    @Test
    void aFileOfTheLargestSizeIsTaken() throws Exception {
        byte[] file = new byte[LARGEST];
        assertThat(send(upload().POST(HttpRequest.BodyPublishers.ofByteArray(file)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(upload().POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(file))))
                        .statusCode())
                .isEqualTo(200);
        verify(intake, times(2)).upload(file);
    }

    @Test
    void whoeverSendsTooSlowlyIsCutOff() throws Exception {
        try (Socket slow = socket()) {
            write(slow, head() + "Content-Length: 100\r\n\r\nfirst");
            await().until(() -> {
                clock.advance(Duration.ofSeconds(31));
                write(slow, ".");
                return slow.getInputStream().available() > 0;
            });
            assertThat(answer(slow)).startsWith("HTTP/1.1 408");
        }
        verify(intake, never()).upload(any());
    }

    @Test
    void whoeverSendsNothingMoreIsCutOff() throws Exception {
        server.stop();
        server = server(
                new UploadSettings(0, "127.0.0.1", TOKEN, DataSize.ofBytes(LARGEST), 10, Duration.ofMillis(300)));
        server.start();
        assertThat(raw(head() + "Content-Length: 100\r\n\r\nfirst")).startsWith("HTTP/1.1 408");
        verify(intake, never()).upload(any());
    }

    @Test
    void whoeverBreaksOffLoadsNothingAndKeepsNobodyWaiting() throws Exception {
        try (Socket gone = socket()) {
            write(gone, head() + "Content-Length: 100\r\n\r\nfirst");
        }
        await().until(() -> send(upload().POST(text("statement"))).statusCode() == 200);
        verify(intake).upload(any());
    }

    @Test
    void noMoreThanTenAreTakenInAMinuteAndItIsSaidHowLongToWait() throws Exception {
        for (int n = 0; n < 10; n++) {
            assertThat(send(upload().POST(text("a"))).statusCode()).isEqualTo(200);
            clock.advance(Duration.ofSeconds(1));
        }
        HttpResponse<String> refused = send(upload().POST(text("a")));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("50");
        clock.advance(Duration.ofSeconds(50));
        assertThat(send(upload().POST(text("a"))).statusCode()).isEqualTo(200);
        assertThat(send(upload().POST(text("a"))).statusCode()).isEqualTo(429);
    }

    @Test
    void whoeverHasNoTokenTakesNobodysTurn() throws Exception {
        for (int n = 0; n < 20; n++) {
            send(HttpRequest.newBuilder(address("/statements")).POST(text("a")));
        }
        assertThat(send(upload().POST(text("a"))).statusCode()).isEqualTo(200);
    }

    @Test
    void whileOneIsLoadedAnotherIsAskedToWait() throws Exception {
        CompletableFuture<Void> begun = new CompletableFuture<>();
        CompletableFuture<Void> end = new CompletableFuture<>();
        when(intake.upload(any())).then(call -> {
            begun.complete(null);
            end.join();
            return new SentStatement.Loaded(false, 0, Map.of());
        });
        CompletableFuture<HttpResponse<String>> first =
                client.sendAsync(upload().POST(text("a")).build(), HttpResponse.BodyHandlers.ofString());
        begun.join();
        HttpResponse<String> second = send(upload().POST(text("b")));
        end.complete(null);
        assertThat(second.statusCode()).isEqualTo(429);
        assertThat(second.headers().firstValue("Retry-After")).contains("10");
        assertThat(first.join().statusCode()).isEqualTo(200);
    }

    @Test
    void whatCannotBeLoadedNowIsToBeUploadedAgain() throws Exception {
        when(intake.upload(any())).thenThrow(new IllegalStateException("the database is away"));
        HttpResponse<String> answer = send(upload().POST(text("a")));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void whereNoPortIsSetNothingListens() {
        server.stop();
        UploadServer closed = server(settings(null));
        closed.start();
        assertThat(closed.isRunning()).isFalse();
    }

    @Test
    void aPortThatIsTakenIsToldAtTheStart() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            UploadServer unable = server(settings(other.getLocalPort()));
            assertThatThrownBy(unable::start)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("linekeeper.upload.port");
        }
    }

    @Test
    void nothingButThisMachineReachesIt() throws Exception {
        for (InetAddress own :
                InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
            if (!own.isLoopbackAddress()) {
                assertThatThrownBy(() -> new Socket(own, server.port()).close()).isInstanceOf(SocketException.class);
            }
        }
        assertThat(server.port()).isPositive();
    }

    private UploadServer server(UploadSettings settings) {
        return new UploadServer(settings, intake, new JsonMapper(), clock);
    }

    private static UploadSettings settings(@Nullable Integer port) {
        return new UploadSettings(port, "127.0.0.1", TOKEN, DataSize.ofBytes(LARGEST), 10, Duration.ofSeconds(30));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private HttpRequest.Builder upload() {
        return HttpRequest.newBuilder(address("/statements"))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "text/plain");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.BodyPublisher text(String text) {
        return HttpRequest.BodyPublishers.ofString(text);
    }

    private static String head() {
        return "POST /statements HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer " + TOKEN
                + "\r\nContent-Type: text/plain\r\n";
    }

    private Socket socket() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private String raw(String request) throws IOException {
        try (Socket socket = socket()) {
            write(socket, request);
            return answer(socket);
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String answer(Socket socket) throws IOException {
        StringBuilder answer = new StringBuilder();
        InputStream in = socket.getInputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            answer.append((char) next);
        }
        return answer.toString();
    }

    /** So many zeros, and how many are left. */
    private static final class Counted extends InputStream {

        private long left;

        Counted(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }
    }
}
