package app.linekeeper.domain.gateway.yookassa;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.PaymentGateway;
import app.linekeeper.domain.gateway.receipt.ReceiptTerms;
import app.linekeeper.domain.testing.TestClock;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class YookassaSettingsTest {

    private static final String SHOP = "linekeeper.gateways.yookassa.shop-id=506751";
    private static final String KEY = "linekeeper.gateways.yookassa.secret-key=a-secret-of-the-shop";

    private final ApplicationContextRunner starting =
            new ApplicationContextRunner().withBean(Clock.class, TestClock::new).withUserConfiguration(Started.class);

    /** What the application scans. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ReceiptTerms.class)
    @Import(YookassaConfiguration.class)
    static class Started {}

    @Test
    void withoutAShopItIsNotOffered() {
        starting.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(PaymentGateway.class));
    }

    @Test
    void withAShopItTakesCardsAndSbpAndShowsNoKey() {
        starting.withPropertyValues(SHOP, KEY).run(context -> {
            PaymentGateway gateway = context.getBean(PaymentGateway.class);
            assertThat(gateway.id()).hasToString("yookassa");
            assertThat(gateway.capabilities().methods()).containsExactlyInAnyOrder(CardMethod.CARD, CardMethod.SBP);
            assertThat(gateway.capabilities().savesMethod()).isFalse();
            YookassaSettings settings = context.getBean(YookassaSettings.class);
            assertThat(settings.toString()).doesNotContain("a-secret");
            assertThat(settings.messagesFrom()).hasSize(7);
        });
    }

    @Test
    void behindAProxyTheAddressesAreNotLookedAt() {
        starting.withPropertyValues(
                        SHOP,
                        KEY,
                        "linekeeper.gateways.yookassa.messages-from=",
                        "linekeeper.gateways.yookassa.methods=card,business-bank",
                        "linekeeper.gateways.yookassa.saves-methods=true")
                .run(context -> {
                    assertThat(context.getBean(YookassaSettings.class).messagesFrom())
                            .isEmpty();
                    assertThat(context.getBean(PaymentGateway.class)
                                    .capabilities()
                                    .methods())
                            .contains(CardMethod.BUSINESS_BANK);
                });
    }

    @Test
    void whatCannotWorkIsToldAtTheStart() {
        starting.withPropertyValues(SHOP)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("linekeeper.gateways.yookassa: shop-id and secret-key"));
        starting.withPropertyValues(SHOP, KEY, "linekeeper.gateways.yookassa.messages-from=yookassa.ru")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("yookassa.ru"));
    }
}
