package app.linekeeper.domain.gateway.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.gateway.PaymentGateway;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.TestClock;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class StripeSettingsTest {

    private static final String KEY = "linekeeper.gateways.stripe.secret-key=sk_test_1";
    private static final String SIGNING = "linekeeper.gateways.stripe.webhook-secret=whsec_1";

    private final ApplicationContextRunner starting = new ApplicationContextRunner()
            .withBean(Clock.class, TestClock::new)
            .withUserConfiguration(StripeConfiguration.class);

    @Test
    void withoutAKeyItIsNotOffered() {
        starting.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(PaymentGateway.class));
    }

    @Test
    void withAKeyItTakesDollarsFromHalfAOneAndShowsNoSecret() {
        starting.withPropertyValues(KEY, SIGNING).run(context -> {
            PaymentGateway gateway = context.getBean(PaymentGateway.class);
            assertThat(gateway.id()).hasToString("stripe");
            assertThat(gateway.capabilities().takes(Region.WORLD, Money.of("0.50", "USD")))
                    .isTrue();
            assertThat(gateway.capabilities().takes(Region.WORLD, Money.of("0.49", "USD")))
                    .isFalse();
            assertThat(context.getBean(StripeSettings.class).toString())
                    .doesNotContain("sk_test_1")
                    .doesNotContain("whsec_1");
        });
    }

    @Test
    void aKeyWithoutASecretForMessagesIsToldAtTheStart() {
        starting.withPropertyValues(KEY)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("linekeeper.gateways.stripe: secret-key and webhook-secret"));
    }
}
