package app.linekeeper.domain.gateway.halyk;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.gateway.PaymentGateway;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.TestClock;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class HalykSettingsTest {

    private static final String[] NEEDED = {
        "linekeeper.gateways.halyk.client-id=shop",
        "linekeeper.gateways.halyk.client-secret=a-secret-of-the-bank",
        "linekeeper.gateways.halyk.terminal=67e34d63-102f-4bd1-898e-370781d0074d",
        "linekeeper.gateways.halyk.shop=04f25a4b-d2bd-4dd8-b3a7-9390be4774c4"
    };

    private final ApplicationContextRunner starting = new ApplicationContextRunner()
            .withBean(Clock.class, TestClock::new)
            .withUserConfiguration(HalykConfiguration.class);

    @Test
    void withoutAClientItIsNotOffered() {
        starting.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(PaymentGateway.class));
    }

    @Test
    void withAClientItTakesTengeInKazakhstanAndShowsNoSecret() {
        starting.withPropertyValues(NEEDED).run(context -> {
            PaymentGateway gateway = context.getBean(PaymentGateway.class);
            assertThat(gateway.id()).hasToString("halyk");
            assertThat(gateway.capabilities().takes(Region.KAZAKHSTAN, Money.of("10", "KZT")))
                    .isTrue();
            assertThat(gateway.capabilities().takes(Region.RUSSIA, Money.of("10", "KZT")))
                    .isFalse();
            assertThat(gateway.capabilities().savesMethod()).isFalse();
            assertThat(context.getBean(HalykSettings.class).toString()).doesNotContain("a-secret");
        });
    }

    @Test
    void aClientWithoutATerminalIsToldAtTheStart() {
        starting.withPropertyValues(NEEDED[0], NEEDED[1])
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining(
                                "linekeeper.gateways.halyk: client-id, client-secret, terminal and shop"));
    }
}
