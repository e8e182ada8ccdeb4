package app.linekeeper.domain.gateway.tkassa;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.KeptMethod;
import app.linekeeper.domain.gateway.WebhookRequest;
import app.linekeeper.domain.gateway.WebhookVerdict;
import app.linekeeper.domain.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The vectors of the bank's own pages. */
class TkassaTokenTest {

    private static final String CARD = "Подарочная карта на 1000 рублей";

    @Test
    void aTokenIsTheOneOfTheBanksOwnExamples() {
        assertThat(new TkassaToken("usaf8fw8fsw21g").of(init("21090")))
                .isEqualTo("0024a00af7c350a3a67ca168ce06502aa72772456662e38696d48b56ee9c97d9");
        assertThat(new TkassaToken("11111111111111").of(init("00000")))
                .isEqualTo("72dd466f8ace0a37a1f740ce5fb78101712bc0665d91a8108c7c8a0ccd426db2");
    }

    @Test
    void theTokenItselfIsNotSignedAndThePasswordIsOurs() {
        Map<String, String> signed = new HashMap<>(init("21090"));
        signed.put("Token", "whatever");
        signed.put("Password", "whatever");
        TkassaToken token = new TkassaToken("usaf8fw8fsw21g");

        assertThat(token.isOf(signed, "0024a00af7c350a3a67ca168ce06502aa72772456662e38696d48b56ee9c97d9"))
                .isTrue();
        assertThat(token.isOf(signed, "0024A00AF7C350A3A67CA168CE06502AA72772456662E38696D48B56EE9C97D9"))
                .isFalse();
        assertThat(token.isOf(signed, "")).isFalse();
        assertThat(token.toString()).doesNotContain("usaf");
    }

    @Test
    void theBanksOwnExampleOfANotificationIsTaken() {
        String body = "{\"TerminalKey\":\"1321054611234DEMO\",\"OrderId\":\"201709\",\"Success\":true,"
                + "\"Status\":\"AUTHORIZED\",\"PaymentId\":8742591,\"ErrorCode\":\"0\",\"Amount\":9855,"
                + "\"CardId\":322264,\"Pan\":\"430000******0777\",\"ExpDate\":\"1122\",\"RebillId\":101709,"
                + "\"Token\":\"b906d28e76c6428e37b25fcf86c0adc52c63d503013fdd632e300593d165766b\"}";
        WebhookRequest request =
                new WebhookRequest("", Map.of(), body.getBytes(StandardCharsets.UTF_8), "", TestClock.START);
        TkassaNotifications notifications =
                new TkassaNotifications("1321054611234DEMO", new TkassaToken("Dfsfh56dgKl"));

        assertThat(notifications.judge(request))
                .isEqualTo(new WebhookVerdict.Accepted(
                        "8742591:AUTHORIZED:9855",
                        new GatewayPayment("8742591"),
                        new KeptMethod("101709", "•• 0777", YearMonth.of(2022, 11)),
                        null,
                        new WebhookVerdict.Ack("text/plain", "OK")));
    }

    private static Map<String, String> init(String order) {
        return Map.of("TerminalKey", "MerchantTerminalKey", "Amount", "19200", "OrderId", order, "Description", CARD);
    }
}
