package app.linekeeper.domain.gateway.robokassa;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.gateway.Capabilities;
import app.linekeeper.domain.gateway.PaymentGateway;
import app.linekeeper.domain.gateway.receipt.ReceiptTerms;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class RobokassaSettingsTest {

    private static final String[] NEEDED = {
        "linekeeper.gateways.robokassa.login=linekeeper",
        "linekeeper.gateways.robokassa.password1=first-secret",
        "linekeeper.gateways.robokassa.password2=second-secret"
    };

    private final ApplicationContextRunner starting =
            new ApplicationContextRunner().withUserConfiguration(Started.class);

    /** What the application scans. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ReceiptTerms.class)
    @Import(RobokassaConfiguration.class)
    static class Started {}

    @Test
    void withoutAShopItIsNotOffered() {
        starting.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(PaymentGateway.class));
    }

    @Test
    void withAShopItTakesRoublesAndGivesNothingBackWithoutItsThirdPassword() {
        starting.withPropertyValues(NEEDED).run(context -> {
            PaymentGateway gateway = context.getBean(PaymentGateway.class);
            assertThat(gateway.id()).hasToString("robokassa");
            assertThat(gateway.capabilities().takes(Region.RUSSIA, Money.of("1", "RUB")))
                    .isTrue();
            assertThat(gateway.capabilities().refunds()).isFalse();
            assertThat(context.getBean(RobokassaSettings.class).toString()).doesNotContain("secret");
        });
    }

    @Test
    void aShopInKazakhstanTakesTenge() {
        starting.withPropertyValues(NEEDED)
                .withPropertyValues(
                        "linekeeper.gateways.robokassa.region=kazakhstan",
                        "linekeeper.gateways.robokassa.password3=third-secret",
                        "linekeeper.gateways.robokassa.hash=md5")
                .run(context -> {
                    Capabilities can = context.getBean(PaymentGateway.class).capabilities();
                    assertThat(can.takes(Region.KAZAKHSTAN, Money.of("1", "KZT")))
                            .isTrue();
                    assertThat(can.takes(Region.RUSSIA, Money.of("1", "RUB"))).isFalse();
                    assertThat(can.refunds()).isTrue();
                    assertThat(can.partialRefund()).isFalse();
                });
    }

    @Test
    void inTestModeNothingIsSavedOrGivenBack() {
        starting.withPropertyValues(NEEDED)
                .withPropertyValues(
                        "linekeeper.gateways.robokassa.test=true",
                        "linekeeper.gateways.robokassa.saves-cards=true",
                        "linekeeper.gateways.robokassa.password3=third-secret")
                .run(context -> {
                    Capabilities can = context.getBean(PaymentGateway.class).capabilities();
                    assertThat(can.savesMethod()).isFalse();
                    assertThat(can.refunds()).isFalse();
                });
    }

    @Test
    void aShopWithoutItsPasswordsIsToldAtTheStart() {
        starting.withPropertyValues(NEEDED[0])
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("linekeeper.gateways.robokassa: login, password1 and password2"));
    }
}
