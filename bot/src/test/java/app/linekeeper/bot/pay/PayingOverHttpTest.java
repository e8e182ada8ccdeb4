package app.linekeeper.bot.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.domain.card.CardState;
import app.linekeeper.domain.clientpay.MakingPayLink;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.testing.Requisited;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The port for clients and providers, over real HTTP, with the whole bot behind it. */
@Tag("database")
class PayingOverHttpTest {

    private static final Pattern SUM = Pattern.compile("name=\"sum\" value=\"([^\"]+)\"");

    private static PayWorld world;

    private final HttpClient client = HttpClient.newHttpClient();
    private Order order;
    private String token;

    @BeforeAll
    static void start() {
        world = new PayWorld();
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @BeforeEach
    void anOrderWithALink() {
        world.till().open();
        order = world.order();
        token = world.link(order);
    }

    @Test
    void whoeverHasTheLinkSeesTheOrderInTheirLanguageAndNothingOfThePartner() throws Exception {
        HttpResponse<String> russian = get("/p/" + token, "Accept-Language", "ru-RU,ru;q=0.9");
        assertThat(russian.statusCode()).isEqualTo(200);
        assertThat(russian.body())
                .contains("<html lang=\"ru\">", "Заказ №\u00a0" + order.number(), "3\u00a0980,00", "Lines RUSSIA")
                .doesNotContain("North", "2\u00a0388", "1\u00a0592");
        assertThat(get("/p/" + token, "Accept-Language", "de").body()).contains("<html lang=\"en\">", "Total");
        assertThat(get("/p/" + token + "?lang=kk", "Accept-Language", "ru").body())
                .contains("<html lang=\"kk\">", "Төленетін сома");
    }

    @Test
    void whatPeopleAreCalledIsNoMarkup() throws Exception {
        assertThat(get("/p/" + token).body())
                .contains("Daisy &lt;b&gt;&amp;&quot;&#39;")
                .doesNotContain("<b>");
        String typed = page(post("/p/" + token + "/pay", form("\"><script>alert(1)</script>")));
        assertThat(typed).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    void whoeverPaysIsLedToTheProviderAndSeesThatItIsPaidOnceTheProviderSaysSo() throws Exception {
        HttpResponse<String> led = post("/p/" + token + "/pay", form("anna@daisy.example"));
        assertThat(led.statusCode()).isEqualTo(303);
        GatewayPayment payment = world.attempts(order).get(0).payment().orElseThrow();
        assertThat(led.headers().firstValue("Location")).contains("https://till.example/" + payment.id());
        assertThat(get("/p/" + token).body())
                .contains("http-equiv=\"refresh\"", "https://till.example/" + payment.id())
                .doesNotContain("/pay\"");

        world.till().pay(payment);
        assertThat(post("/hooks/till", payment.id()).statusCode()).isEqualTo(200);

        await().until(() -> get("/p/" + token + "?lang=en").body().contains("is paid"));
        assertThat(get("/p/" + token).body()).doesNotContain("http-equiv=\"refresh\"", "<form");
        assertThat(world.count(
                        "select count(*) from payment where order_id = ?",
                        order.id().value()))
                .isEqualTo(1);
    }

    @Test
    void whatIsRefusedIsSaidAndCanBeTriedAgain() throws Exception {
        post("/p/" + token + "/pay", form("anna@daisy.example"));
        GatewayPayment payment = world.attempts(order).get(0).payment().orElseThrow();
        world.till().refuse(payment);
        post("/hooks/till", payment.id());

        await().until(() -> get("/p/" + token + "?lang=en").body().contains("insufficient funds"));
        assertThat(get("/p/" + token).body()).contains("/p/" + token + "/pay");
    }

    @Test
    void whoeverChangesTheirMindPaysAnotherWay() throws Exception {
        post("/p/" + token + "/pay", form("anna@daisy.example"));

        HttpResponse<String> again = post("/p/" + token + "/again", "lang=en");

        assertThat(again.headers().firstValue("Location")).contains("/p/" + token + "?lang=en");
        assertThat(world.attempts(order).get(0).state()).isEqualTo(CardState.CANCELED);
        assertThat(get("/p/" + token).body()).contains("/p/" + token + "/pay");
    }

    @Test
    void whatCannotBeDoneIsSaidOnThePageAndWhatWasTypedStays() throws Exception {
        String page = page(post("/p/" + token + "/pay", form("anna@nowhere")));
        assertThat(page).contains("role=\"alert\"", "value=\"anna@nowhere\"", "aria-invalid=\"true\"");
        Map<String, String> other = form("anna@daisy.example");
        other.put("sum", "1 RUB");
        assertThat(page(post("/p/" + token + "/pay", other))).contains("role=\"alert\"", "3,980.00");
        for (String sum : List.of("", "-1 RUB", "99999999999999999999 RUB", "1 XXY", "1")) {
            other.put("sum", sum);
            assertThat(post("/p/" + token + "/pay", other).statusCode()).as(sum).isEqualTo(422);
        }
        assertThat(world.attempts(order)).isEmpty();
    }

    @Test
    void theInvoiceOnTheClientsCompanyIsTaken() throws Exception {
        world.get(Requisited.class).ofClient(world.north().client(), "Daisy Ltd");
        assertThat(get("/p/" + token).body()).contains("/p/" + token + "/invoice");

        HttpResponse<String> file = post("/p/" + token + "/invoice", form(""));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;");
        assertThat(world.count(
                        "select count(*) from invoice where order_id = ?",
                        order.id().value()))
                .isEqualTo(1);
    }

    @Test
    void aLinkThatWasWithdrawnOrChangedShowsNoOrder() throws Exception {
        Map<String, String> form = form("anna@daisy.example");
        world.get(MakingPayLink.class).withdraw(world.north().owner(), order.id());
        assertThat(get("/p/" + token).body()).doesNotContain(order.number(), "Daisy", "<form");
        assertThat(get("/p/" + token.substring(0, 50) + "AAAAA").statusCode()).isEqualTo(404);
        assertThat(post("/p/" + token + "/pay", form).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /",
        "GET, /p/",
        "GET, /p/abc",
        "GET, /p/../health",
        "GET, /health",
        "GET, /actuator/health",
        "GET, /index.html",
        "POST, /statements",
        "PUT, /hooks/till",
        "DELETE, /hooks/till",
        "POST, /hooks/other",
        "POST, /hooks/",
        "POST, /hooks/till/",
        "POST, /hooks/../hooks/other",
        "POST, /thanks",
        "GET, //p/abc",
        "TRACE, /"
    })
    void thereIsNothingElseOnThatPort(String method, String path) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(world.at(path))
                        .method(method, HttpRequest.BodyPublishers.ofString("p-1"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isIn(404, 400);
        assertThat(answer.body()).doesNotContainIgnoringCase("tomcat").doesNotContain("Exception");
    }

    @Test
    void everyAnswerKeepsScriptsFramesCachesAndReferrersOut() throws Exception {
        for (HttpResponse<String> answer :
                List.of(get("/p/" + token), get("/nothing"), post("/hooks/till", "x"), get("/thanks"))) {
            Map<String, List<String>> headers = answer.headers().map();
            assertThat(headers.get("content-security-policy").get(0))
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("script", "unsafe", "http:");
            assertThat(headers)
                    .containsEntry("referrer-policy", List.of("no-referrer"))
                    .containsEntry("cache-control", List.of("no-store"))
                    .containsEntry("x-frame-options", List.of("DENY"))
                    .containsEntry("x-content-type-options", List.of("nosniff"))
                    .containsEntry("strict-transport-security", List.of("max-age=31536000"))
                    .doesNotContainKey("server");
        }
    }

    @Test
    void aMessageIsHeardOnceHoweverOftenItComes() throws Exception {
        post("/p/" + token + "/pay", form("anna@daisy.example"));
        String id = world.attempts(order).get(0).payment().orElseThrow().id();
        world.till().pay(new GatewayPayment(id));

        for (int i = 0; i < 100; i++) {
            assertThat(post("/hooks/till", id).statusCode()).isEqualTo(200);
        }

        await().until(() -> world.attempts(order).get(0).state() == CardState.SUCCEEDED);
        assertThat(world.count("select count(*) from gateway_message where message_key = ?", id))
                .isEqualTo(1);
        assertThat(world.count("select times from gateway_message where message_key = ?", id))
                .isEqualTo(100);
        await().until(() -> became(id).equals("HEARD"));
    }

    @Test
    void whatIsNoMessageIsRejectedAndKeptNowhere() throws Exception {
        long before = world.count("select count(*) from gateway_message");
        assertThat(post("/hooks/till", "forged").statusCode()).isEqualTo(400);
        assertThat(post("/hooks/till", "p-" + "x".repeat(1 << 16)).statusCode()).isEqualTo(413);
        HttpResponse<String> packed = client.send(
                HttpRequest.newBuilder(world.at("/hooks/till"))
                        .header("Content-Encoding", "gzip")
                        .POST(HttpRequest.BodyPublishers.ofString("p-1"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(packed.statusCode()).isEqualTo(415);
        assertThat(world.count("select count(*) from gateway_message")).isEqualTo(before);
    }

    @Test
    void whileTheProviderIsAwayAMessageWaitsAndIsHeardWhenItIsBack() throws Exception {
        post("/p/" + token + "/pay", form("anna@daisy.example"));
        String id = world.attempts(order).get(0).payment().orElseThrow().id();
        world.till().pay(new GatewayPayment(id));
        world.till().goAway();
        post("/hooks/till", id);
        await().until(() -> world.count("select tries from gateway_message where message_key = ?", id) > 0);

        world.till().open();
        due(id);
        world.get(HearingMessages.class).hearDue();

        assertThat(world.attempts(order).get(0).state()).isEqualTo(CardState.SUCCEEDED);
        assertThat(became(id)).isEqualTo("HEARD");
    }

    @Test
    void whatCouldNotBeHeardForADayIsSetAsideAndForgottenWeeksLater() throws Exception {
        String id = "p-nobody-knows-" + order.number();
        post("/hooks/till", id);
        await().until(() -> world.count("select tries from gateway_message where message_key = ?", id) > 0);
        world.get(JdbcTemplate.class)
                .update("update gateway_message set received_at = '2026-01-01 00:00:00+00' where message_key = ?", id);
        due(id);

        world.get(HearingMessages.class).hearDue();

        assertThat(became(id)).isEqualTo("ASIDE");
        assertThat(world.get(KeptMessages.class).purge()).isPositive();
        assertThat(world.count("select count(*) from gateway_message where message_key = ?", id))
                .isZero();
    }

    private void due(String key) {
        world.get(JdbcTemplate.class)
                .update("update gateway_message set next_try_at = '2026-01-01 00:00:00+00' where message_key = ?", key);
    }

    private String became(String key) {
        return String.valueOf(world.get(JdbcTemplate.class)
                .queryForList("select became from gateway_message where message_key = ?", String.class, key)
                .get(0));
    }

    private Map<String, String> form(String email) throws Exception {
        Matcher sum = SUM.matcher(get("/p/" + token).body());
        assertThat(sum.find()).isTrue();
        Map<String, String> form = new java.util.LinkedHashMap<>(Map.of(
                "offer",
                "till.CARD",
                "email",
                email,
                "sum",
                sum.group(1),
                "lang",
                "en",
                "form",
                java.util.UUID.randomUUID().toString()));
        return form;
    }

    private static String page(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body();
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(world.at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        return post(
                path,
                form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        URI address = world.at(path);
        return client.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
