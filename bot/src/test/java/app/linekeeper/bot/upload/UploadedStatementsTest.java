package app.linekeeper.bot.upload;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.bot.testing.DemoApplication;
import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.conversations.SentStatement;
import app.linekeeper.conversations.SentStatements;
import app.linekeeper.conversations.testing.BankFile;
import app.linekeeper.domain.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Statements that a program uploads to the whole application. */
@Tag("database")
@ExtendWith(OutputCaptureExtension.class)
class UploadedStatementsTest {

    private static final String TOKEN = "a-token-of-the-bank-that-nobody-guesses";
    private static final String ACCOUNT = "40702810600000000001";

    private static SandboxBotApi telegram;
    private static DemoApplication linekeeper;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        telegram = SandboxBotApi.start();
        linekeeper = DemoApplication.on(
                TestDatabase.freshUrl(),
                telegram,
                "--linekeeper.upload.port=0",
                "--linekeeper.upload.per-minute=1000",
                "--linekeeper.upload.token=" + TOKEN);
    }

    @AfterAll
    static void stop() {
        linekeeper.close();
        telegram.close();
    }

    @Test
    void aStatementIsLoadedItsReportAnsweredAndTheSameFileLoadedOnce(CapturedOutput output) throws Exception {
        byte[] file = new BankFile().to(ACCOUNT).income("10.00", "no number").bytes();
        HttpResponse<String> first = upload(file);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body())
                .isEqualTo("{\"loadedBefore\":false,\"known\":0,"
                        + "\"lines\":{\"WAITING\":{\"count\":1,\"sums\":[\"10.00 RUB\"]}}}");
        HttpResponse<String> again = upload(file);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body().replace("\"loadedBefore\":false", "\"loadedBefore\":true"));
        assertThat(last().fate()).isInstanceOf(SentStatement.Loaded.class);
        assertThat(output).doesNotContain(TOKEN);
    }

    @Test
    void whatIsNoStatementIsRefusedWithItsFaultAndLine() throws Exception {
        assertThat(refusal("1CClientBankExchange\nend".getBytes(StandardCharsets.UTF_8)))
                .containsEntry("fault", "CUT_OFF")
                .containsEntry("line", 2);
        assertThat(refusal(new byte[0])).containsEntry("fault", "UNKNOWN_KIND");
        assertThat(refusal(zip())).containsEntry("fault", "UNKNOWN_KIND");
        assertThat(refusal(new BankFile()
                        .to("40702810600000000099")
                        .income("1.00", "a")
                        .bytes()))
                .containsEntry("fault", "FOREIGN_ACCOUNT")
                .containsEntry("account", "0099");
        assertThat(last().fate()).isInstanceOf(SentStatement.Refused.class);
    }

    @Test
    void aBombIsRefusedAndNothingOutsideIsRead() throws Exception {
        String document = "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\">";
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE Document [<!ENTITY a \"lol\">");
        for (char entity = 'b'; entity < 'm'; entity++) {
            bomb.append("<!ENTITY ").append(entity).append(" \"");
            bomb.append(("&" + (char) (entity - 1) + ";").repeat(10)).append("\">");
        }
        bomb.append("]>").append(document).append("&l;</Document>");
        assertThat(refusal(bomb.toString().getBytes(StandardCharsets.UTF_8))).containsKey("fault");
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE Document [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                + document + "&a;</Document>";
        assertThat(refusal(outside.getBytes(StandardCharsets.UTF_8)).toString()).doesNotContain("root");
    }

    @Test
    void noOtherPortTakesStatements() throws Exception {
        Environment environment = linekeeper.get(Environment.class);
        for (String port : List.of("local.server.port", "local.management.port")) {
            HttpResponse<String> answer =
                    send(Integer.parseInt(environment.getRequiredProperty(port)), "a".getBytes(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).as(port).isEqualTo(404);
        }
    }

    private Map<String, Object> refusal(byte[] file) throws Exception {
        HttpResponse<String> answer = upload(file);
        assertThat(answer.statusCode()).isEqualTo(422);
        return new JsonMapper().readValue(answer.body(), new TypeReference<>() {});
    }

    private HttpResponse<String> upload(byte[] file) throws Exception {
        return send(linekeeper.get(UploadServer.class).port(), file);
    }

    private HttpResponse<String> send(int port, byte[] file) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/statements"))
                        .header("Authorization", "Bearer " + TOKEN)
                        .header("Content-Type", "application/octet-stream")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(file))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("kl_to_1c.txt"));
            OutputStream entry = zip;
            entry.write(new BankFile().to(ACCOUNT).income("1.00", "a").bytes());
        }
        return bytes.toByteArray();
    }

    private static SentStatement last() {
        return linekeeper.get(SentStatements.class).last().orElseThrow();
    }
}
