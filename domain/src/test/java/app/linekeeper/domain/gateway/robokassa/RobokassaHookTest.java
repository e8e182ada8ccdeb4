package app.linekeeper.domain.gateway.robokassa;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.PaymentSnapshot;
import app.linekeeper.domain.gateway.PaymentStatus;
import app.linekeeper.domain.gateway.WebhookRequest;
import app.linekeeper.domain.gateway.WebhookVerdict;
import app.linekeeper.domain.gateway.WebhookVerdict.Accepted;
import app.linekeeper.domain.gateway.WebhookVerdict.Rejected;
import app.linekeeper.domain.gateway.http.Connection;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.TestClock;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobokassaHookTest {

    @Test
    void signaturesAreThoseOfRobokassasOwnExamples() {
        assertThat(RobokassaHash.MD5.of("demo:11.00:5:password_1")).isEqualTo("defb716d86f4f999b152ee51b7c8b5e2");
        assertThat(RobokassaHash.SHA256.of("11.00:5:password_2"))
                .startsWith("881c20d9")
                .endsWith("a97ec0");
    }

    @ParameterizedTest
    @CsvSource({"MD5", "SHA1", "SHA256", "SHA384", "SHA512"})
    void aMessageIsGenuineByTheHashOfTheShopInCapitalsOrNot(RobokassaHash hash) {
        String signature = hash.of("11.00:5:password_2");

        assertThat(judged(hash, true, "OutSum=11.00&InvId=5&SignatureValue=" + signature))
                .isInstanceOf(Accepted.class);
        assertThat(judged(
                        hash,
                        true,
                        "OutSum=11.00&InvId=5&SignatureValue=" + signature.toUpperCase(java.util.Locale.ROOT)))
                .isInstanceOfSatisfying(
                        Accepted.class, said -> assertThat(said.ack().body()).isEqualTo("OK5"));
    }

    @Test
    void whatTheShopGaveIsSignedInTheOrderOfItsNames() {
        String signature = RobokassaHash.SHA256.of("11.00:5:password_2:Shp_a=x y:Shp_b=1");

        assertThat(judged(
                        RobokassaHash.SHA256,
                        true,
                        "Shp_b=1&OutSum=11.00&InvId=5&Shp_a=x+y&SignatureValue=" + signature))
                .isInstanceOf(Accepted.class);
        assertThat(judged(
                        RobokassaHash.SHA256,
                        true,
                        "Shp_b=2&OutSum=11.00&InvId=5&Shp_a=x+y&SignatureValue=" + signature))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void aMessageProvesThePaymentInTestModeOnlyWhereNobodyCanBeAsked() {
        String message = "OutSum=11.00&InvId=5&SignatureValue=" + RobokassaHash.SHA256.of("11.00:5:password_2");

        assertThat(((Accepted) judged(RobokassaHash.SHA256, true, message)).proven())
                .isEqualTo(PaymentSnapshot.of(
                        new GatewayPayment("5"), "5", PaymentStatus.SUCCEEDED, Money.of("11", "RUB")));
        assertThat(((Accepted) judged(RobokassaHash.SHA256, false, message)).proven())
                .isNull();
    }

    static RobokassaSettings settings(RobokassaHash hash, boolean test) {
        URI nobody = URI.create("http://127.0.0.1:1");
        return new RobokassaSettings(
                "demo",
                "password_1",
                "password_2",
                "password_3",
                hash,
                test,
                Region.RUSSIA,
                new BigDecimal("500000"),
                true,
                nobody,
                nobody,
                new Connection(Duration.ofSeconds(1), Duration.ofSeconds(1), List.of()));
    }

    private static WebhookVerdict judged(RobokassaHash hash, boolean test, String form) {
        return new RobokassaHook(settings(hash, test))
                .judge(new WebhookRequest(
                        "", Map.of(), form.getBytes(StandardCharsets.UTF_8), "185.59.216.65", TestClock.START));
    }
}
