package app.linekeeper.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.settings.TelegramSettings;
import app.linekeeper.bot.telegram.CallFailure.Kind;
import app.linekeeper.bot.testing.FakeBotApi;
import app.linekeeper.bot.testing.FakeBotApi.Fault;
import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.domain.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaDocument;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import wiremock.jakarta.servlet.http.Part;
import wiremock.org.eclipse.jetty.server.MultiPartFormInputStream;

class BotApiTest {

    private static final byte[] PDF = "%PDF-1.7 an act".getBytes(StandardCharsets.UTF_8);

    private final Unanswered unanswered = new Unanswered();
    private Connections connections;

    @AfterEach
    void stop() {
        unanswered.stop();
        connections.close();
    }

    @Test
    void aTextBecomesADocumentThatKeepsItsNameAndItsBytesAndIsSentAgainById() {
        try (SandboxBotApi telegram = SandboxBotApi.start()) {
            BotApi api = against(telegram.url(), telegram.token(), 4);
            telegram.person(1001).sends("/start");
            int messageId = api.call(new SendMessage("1001", "Акт сейчас придёт сюда"))
                    .join()
                    .getMessageId();

            Message first = (Message) api.turnInto(1001, messageId, captioned(uploaded("Акт № 17 «Ёлка».pdf")), null)
                    .join();
            Message again = (Message) api.turnInto(
                            1001,
                            messageId,
                            new InputMediaDocument(first.getDocument().getFileId()),
                            null)
                    .join();

            assertThat(first.getDocument().getFileName()).isEqualTo("Акт № 17 «Ёлка».pdf");
            assertThat(first.getCaption()).isEqualTo("Копия");
            assertThat(again.getDocument().getFileId())
                    .isEqualTo(first.getDocument().getFileId());
            assertThat(telegram.person(1001).documents())
                    .last()
                    .satisfies(document -> assertThat(document.bytes()).isEqualTo(PDF));
        }
    }

    @Test
    void whatIsTooLargeForMemoryIsUploadedFromTheDiskByteForByte() {
        byte[] large = new byte[5_000_000];
        new Random(1).nextBytes(large);
        try (SandboxBotApi telegram = SandboxBotApi.start()) {
            BotApi api = against(telegram.url(), telegram.token(), 4);
            telegram.person(1001).sends("/start");
            int messageId = api.call(new SendMessage("1001", "a")).join().getMessageId();

            api.turnInto(1001, messageId, new InputMediaDocument(new ByteArrayInputStream(large), "Акты.zip"), null)
                    .join();

            assertThat(telegram.person(1001).documents()).last().satisfies(document -> {
                assertThat(document.name()).isEqualTo("Акты.zip");
                assertThat(document.bytes()).isEqualTo(large);
            });
        }
    }

    @Test
    void anUploadIsWrittenAsTheStandardForFormsHasItAndReadByAParserOfOthers() throws Exception {
        try (FakeBotApi telegram = new FakeBotApi()) {
            BotApi api = against(telegram.address(), FakeBotApi.TOKEN, 1);
            int message = api.call(new SendMessage("1", "a")).join().getMessageId();

            api.turnInto(1, message, uploaded("Ақт № 17 «Ёлка»; \"копия\"\\1.pdf"), null)
                    .join();

            FakeBotApi.Call call = telegram.calls("editmessagemedia").get(0);
            String name = "Ақт № 17 «Ёлка»; _копия__1.pdf";
            assertThat(call.raw())
                    .contains("Content-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n");
            assertThat(call.json().path("media").asText()).contains("\"media\":\"attach://file\"");
            Part file = formReadByJetty(call.raw()).getPart("file");
            assertThat(file.getSubmittedFileName()).isEqualTo(name);
            assertThat(file.getInputStream().readAllBytes()).isEqualTo(PDF);
        }
    }

    @Test
    void moreCallsThanConnectionsAllGetTheirAnswer() {
        try (FakeBotApi telegram = new FakeBotApi()) {
            BotApi api = against(telegram.address(), FakeBotApi.TOKEN, 3);

            List<CompletableFuture<Message>> calls = IntStream.range(0, 40)
                    .mapToObj(n -> api.call(new SendMessage("1", "Text " + n)))
                    .toList();

            assertThat(calls).allSatisfy(call -> assertThat(call).succeedsWithin(Duration.ofSeconds(20)));
        }
    }

    @Test
    void aCallThatWasDroppedAfterItWasDoneIsNotMadeAgain() {
        try (FakeBotApi telegram = new FakeBotApi()) {
            BotApi api = against(telegram.address(), FakeBotApi.TOKEN, 3);
            api.call(new SendMessage("1", "A connection that is kept")).join();
            telegram.next("sendmessage", Fault.droppedAfter());

            CallFailure failure = failureOf(api.call(new SendMessage("1", "Once")));

            assertThat(failure.kind()).isEqualTo(Kind.UNKNOWN);
            assertThat(telegram.calls("sendmessage"))
                    .filteredOn(call -> "Once".equals(call.text()))
                    .hasSize(1);
        }
    }

    @Test
    void anAnswerThatBreaksOffFails() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            BotApi api = against("http://127.0.0.1:" + server.getLocalPort(), FakeBotApi.TOKEN, 1);
            CompletableFuture<?> call = api.call(new GetMe());
            try (Socket socket = server.accept();
                    InputStream in = socket.getInputStream();
                    OutputStream out = socket.getOutputStream()) {
                assertThat(in.read()).isNotNegative();
                out.write("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"ok\":".getBytes(StandardCharsets.UTF_8));
                out.flush();
                socket.shutdownOutput();

                assertThat(failureOf(call).kind()).isEqualTo(Kind.UNKNOWN);
            }
        }
    }

    @Test
    void whereNobodyListensNothingWasSent() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        BotApi api = against("http://127.0.0.1:" + port, FakeBotApi.TOKEN, 1);

        assertThat(failureOf(api.call(new GetMe())).kind()).isEqualTo(Kind.UNSENT);
    }

    @Test
    void silenceBeginsWithTheFirstCallThatIsNotAnsweredAndEndsWithAnyAnswer() {
        TestClock clock = new TestClock();
        try (FakeBotApi telegram = new FakeBotApi()) {
            SendingWatch watch = new SendingWatch(clock);
            BotApi api = against(telegram.address(), FakeBotApi.TOKEN, 1, watch);
            telegram.next(
                    "sendmessage",
                    Fault.html(502),
                    Fault.droppedBefore(),
                    Fault.answer(400, "Bad Request: chat not found"));

            failureOf(api.call(new SendMessage("1", "a")));
            clock.advance(Duration.ofMinutes(1));
            failureOf(api.call(new SendMessage("1", "b")));

            assertThat(watch.silence())
                    .hasValueSatisfying(since -> assertThat(since.began()).isEqualTo(TestClock.START));

            failureOf(api.call(new SendMessage("1", "c")));

            assertThat(watch.silence()).isEmpty();
        }
    }

    @Test
    void whenTelegramIsBackTheSilenceEndsThoughNobodySendsAnything() {
        try (FakeBotApi telegram = new FakeBotApi()) {
            SendingWatch watch = new SendingWatch(new TestClock());
            BotApi api = against(telegram.address(), FakeBotApi.TOKEN, 1, watch);
            telegram.next("sendmessage", Fault.droppedBefore());
            failureOf(api.call(new SendMessage("1", "a")));
            assertThat(watch.silence()).isPresent();

            await().atMost(Duration.ofSeconds(20)).until(() -> watch.silence().isEmpty());
        }
    }

    @Test
    void whatCannotBeSentAtAllIsRefusedAndNotTriedAgain() {
        try (FakeBotApi telegram = new FakeBotApi()) {
            BotApi api = against(telegram.address(), FakeBotApi.TOKEN, 1);

            assertThat(failureOf(api.call(new SendMessage("1", ""))))
                    .isEqualTo(new CallFailure(Kind.REFUSED, "Text parameter can't be empty", Duration.ZERO));
        }
    }

    @Test
    void pagesOfProxiesAndRefusalsAreFailures() {
        try (FakeBotApi telegram = new FakeBotApi()) {
            BotApi api = against(telegram.address(), FakeBotApi.TOKEN, 1);
            telegram.next(
                    "sendmessage", Fault.html(502), Fault.tooMany(7), Fault.answer(403, "Forbidden: bot was blocked"));

            assertThat(failureOf(api.call(new SendMessage("1", "a"))).kind()).isEqualTo(Kind.UNKNOWN);
            assertThat(failureOf(api.call(new SendMessage("1", "b"))).retryAfter())
                    .isEqualTo(Duration.ofSeconds(7));
            assertThat(failureOf(api.call(new SendMessage("1", "c"))).kind()).isEqualTo(Kind.UNREACHABLE);
        }
    }

    static List<Arguments> oddAnswers() {
        String noAnswer = " and no answer of the Bot API";
        return List.of(
                Arguments.of(
                        404,
                        "{\"ok\":false,\"error_code\":404,\"description\":\"Not Found: method not found\"}",
                        Kind.REFUSED,
                        "Not Found: method not found"),
                Arguments.of(404, "{\"detail\":\"Not Found\"}", Kind.UNKNOWN, "HTTP 404" + noAnswer),
                Arguments.of(200, "", Kind.UNKNOWN, "HTTP 200" + noAnswer),
                Arguments.of(200, "null", Kind.UNKNOWN, "HTTP 200" + noAnswer),
                Arguments.of(200, "<html>This site is blocked", Kind.UNKNOWN, "HTTP 200" + noAnswer),
                Arguments.of(403, "<html>Forbidden</html>", Kind.UNKNOWN, "HTTP 403" + noAnswer),
                Arguments.of(200, "{\"ok\":true}", Kind.UNKNOWN, "HTTP 200 and an answer without a result"),
                Arguments.of(
                        200,
                        "{\"ok\":true,\"result\":{\"mess",
                        Kind.UNKNOWN,
                        "HTTP 200 and an answer that cannot be read"),
                Arguments.of(
                        200,
                        "{\"ok\":true,\"result\":[7]}",
                        Kind.UNKNOWN,
                        "HTTP 200 and an answer that cannot be read"),
                Arguments.of(200, "{\"ok\":fal", Kind.UNKNOWN, "HTTP 200" + noAnswer),
                Arguments.of(200, "{\"ok\":false,\"description\":\"Bad luck\"}", Kind.REFUSED, "Bad luck"),
                Arguments.of(200, "{\"ok\":false}", Kind.REFUSED, "HTTP 200 and a refusal without words"),
                Arguments.of(
                        429, "{\"ok\":false,\"error_code\":429,\"description\":\"Slowly\"}", Kind.TOO_MANY, "Slowly"),
                Arguments.of(
                        407,
                        "",
                        Kind.UNSENT,
                        "the proxy does not accept what linekeeper.telegram.proxy says of user and password"));
    }

    @ParameterizedTest
    @MethodSource("oddAnswers")
    void whateverAnswersIsUnderstoodOrToldInWords(int status, String body, Kind kind, String words) {
        try (FakeBotApi telegram = new FakeBotApi()) {
            BotApi api = against(telegram.address(), FakeBotApi.TOKEN, 1);
            telegram.next("sendmessage", new Fault(status, body, false, false));

            CallFailure failure = failureOf(api.call(new SendMessage("1", "a")));

            assertThat(failure.kind()).isEqualTo(kind);
            assertThat(failure.words()).isEqualTo(words);
        }
    }

    /** What follows a failure may ask the database, and all other calls would wait for that. */
    @Test
    void whatFollowsAFailureDoesNotHoldUpOtherCalls() {
        try (FakeBotApi telegram = new FakeBotApi()) {
            BotApi api = against(telegram.address(), FakeBotApi.TOKEN, 3);
            telegram.next("sendmessage", Fault.answer(403, "Forbidden: bot was blocked"));

            CompletableFuture<Message> other = new CompletableFuture<>();
            CompletableFuture<String> followed = api.call(new SendMessage("1", "a"))
                    .handle((message, thrown) -> api.call(new SendMessage("1", "b"))
                            .whenComplete((sent, unused) -> other.complete(sent))
                            .join()
                            .getText());

            assertThat(followed).succeedsWithin(Duration.ofSeconds(20));
            assertThat(other).isCompleted();
        }
    }

    private BotApi against(String url, String token, int callsAtOnce) {
        return against(url, token, callsAtOnce, new SendingWatch(new TestClock()));
    }

    private BotApi against(String url, String token, int callsAtOnce, SendingWatch watch) {
        connections = new Connections(
                new TelegramSettings(token, URI.create(url), Duration.ofSeconds(50), 1, callsAtOnce, null));
        return new BotApi(connections, unanswered, watch);
    }

    private static MultiPartFormInputStream formReadByJetty(String body) {
        String boundary = body.substring(2, body.indexOf("\r\n"));
        return new MultiPartFormInputStream(
                new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)),
                "multipart/form-data; boundary=" + boundary,
                null,
                null);
    }

    private static InputMediaDocument uploaded(String name) {
        return new InputMediaDocument(new ByteArrayInputStream(PDF), name);
    }

    private static InputMediaDocument captioned(InputMediaDocument document) {
        document.setCaption("Копия");
        return document;
    }

    private static CallFailure failureOf(CompletableFuture<?> call) {
        try {
            Object answer = call.join();
            throw new AssertionError("answered: " + answer);
        } catch (CompletionException e) {
            return CallFailure.of(e);
        }
    }
}
