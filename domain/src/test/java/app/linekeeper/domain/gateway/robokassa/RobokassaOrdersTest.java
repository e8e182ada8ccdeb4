package app.linekeeper.domain.gateway.robokassa;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.gateway.AttemptRef;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.Receipt;
import app.linekeeper.domain.gateway.StartPayment;
import app.linekeeper.domain.gateway.receipt.ReceiptTerms;
import app.linekeeper.domain.gateway.receipt.Taxation;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RobokassaOrdersTest {

    @Test
    void anAddressForTestsIsSignedAndSaysSo() {
        URI page = orders(true, null).page(payment(false));
        RobokassaForm asked = RobokassaForm.read(page.getRawQuery());

        assertThat(page.toString())
                .startsWith("http://127.0.0.1:1/Merchant/Index.aspx?")
                .doesNotContain("password_1");
        assertThat(asked.get("IsTest")).isEqualTo("1");
        assertThat(asked.get("OutSum")).isEqualTo("11.00");
        assertThat(asked.get("ExpirationDate")).isEqualTo("2026-11-23T09:40:00Z");
        assertThat(asked.get("Description")).hasSize(100);
        assertThat(asked.get("SignatureValue"))
                .isEqualTo(
                        RobokassaHash.SHA256.of(
                                "demo:11.00:1000001:https://example.org/back?a=1:GET:https://example.org/back?a=1:GET:password_1"));
    }

    @Test
    void aReceiptIsSignedAsItIsEncodedAndItsTotalsMakeTheSum() {
        RobokassaForm asked = RobokassaForm.read(
                orders(false, Taxation.USN_INCOME).page(payment(false)).getRawQuery());
        String receipt = asked.get("Receipt");

        assertThat(URLDecoder.decode(receipt, StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"sno\":\"usn_income\",\"items\":["
                                + "{\"name\":\"Line\",\"quantity\":3,\"sum\":9.99,\"payment_method\":\"full_payment\",\"payment_object\":\"service\",\"tax\":\"none\"},"
                                + "{\"name\":\"Channel\",\"quantity\":1,\"sum\":1.01,\"payment_method\":\"full_payment\",\"payment_object\":\"service\",\"tax\":\"none\"}]}");
        assertThat(asked.get("SignatureValue"))
                .isEqualTo(RobokassaHash.SHA256.of("demo:11.00:1000001:" + receipt
                        + ":https://example.org/back?a=1:GET:https://example.org/back?a=1:GET:password_1"));
        assertThat(asked.get("IsTest")).isEmpty();
    }

    @Test
    void whatIsToBeKeptIsSaidAndComesBackSigned() {
        RobokassaForm asked =
                RobokassaForm.read(orders(true, null).page(payment(true)).getRawQuery());

        assertThat(asked.get("Recurring")).isEqualTo("true");
        assertThat(asked.get("ExpirationDate")).isEmpty();
        assertThat(asked.get("SignatureValue"))
                .isEqualTo(
                        RobokassaHash.SHA256.of(
                                "demo:11.00:1000001:https://example.org/back?a=1:GET:https://example.org/back?a=1:GET:password_1:Shp_saves=1"));
    }

    private static RobokassaOrders orders(boolean test, @Nullable Taxation taxation) {
        ReceiptTerms terms = new ReceiptTerms(taxation, 1, ReceiptTerms.Mode.FULL_PAYMENT);
        return new RobokassaOrders(
                RobokassaHookTest.settings(RobokassaHash.SHA256, test), new RobokassaReceipts(terms));
    }

    private static StartPayment payment(boolean saves) {
        return new StartPayment(
                new AttemptRef(UUID.randomUUID(), 1_000_001),
                Money.of("11", "RUB"),
                CardMethod.CARD,
                "Renewal ".repeat(15),
                Language.RU,
                new Receipt(
                        "client@example.org",
                        List.of(
                                new Receipt.Item("Line", 3, Money.of("9.99", "RUB")),
                                new Receipt.Item("Channel", 1, Money.of("1.01", "RUB")))),
                URI.create("https://example.org/back?a=1"),
                null,
                Instant.parse("2026-11-23T09:40:00.123Z"),
                saves,
                "partner-7");
    }
}
