package app.linekeeper.domain.gateway.tkassa;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.gateway.PaymentGateway;
import app.linekeeper.domain.gateway.receipt.ReceiptTerms;
import app.linekeeper.domain.gateway.receipt.Taxation;
import app.linekeeper.domain.shared.Region;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class TkassaSettingsTest {

    private static final String KEY = "linekeeper.gateways.tkassa.terminal-key=1700000000000DEMO";
    private static final String PASSWORD = "linekeeper.gateways.tkassa.password=a-secret-of-the-bank";

    private final ApplicationContextRunner starting =
            new ApplicationContextRunner().withUserConfiguration(Started.class);

    /** What the application scans. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ReceiptTerms.class)
    @Import(TkassaConfiguration.class)
    static class Started {}

    @Test
    void withoutATerminalItIsNotOffered() {
        starting.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(PaymentGateway.class));
    }

    @Test
    void withATerminalItTakesRoublesInRussiaAndShowsNoPassword() {
        starting.withPropertyValues(KEY, PASSWORD, "linekeeper.gateways.receipt.taxation=usn-income")
                .run(context -> {
                    PaymentGateway gateway = context.getBean(PaymentGateway.class);
                    assertThat(gateway.id()).hasToString("tkassa");
                    assertThat(gateway.capabilities().regions()).containsExactly(Region.RUSSIA);
                    assertThat(gateway.capabilities().savesMethod()).isFalse();
                    assertThat(context.getBean(TkassaSettings.class).toString()).doesNotContain("a-secret");
                    assertThat(context.getBean(ReceiptTerms.class).taxation()).isEqualTo(Taxation.USN_INCOME);
                });
    }

    @Test
    void everySettingIsRead() {
        starting.withPropertyValues(
                        KEY,
                        PASSWORD,
                        "linekeeper.gateways.tkassa.api-url=http://127.0.0.1:1/v2",
                        "linekeeper.gateways.tkassa.regions=russia,cis",
                        "linekeeper.gateways.tkassa.saves-cards=true",
                        "linekeeper.gateways.tkassa.connection.answer-within=3s")
                .run(context -> {
                    TkassaSettings settings = context.getBean(TkassaSettings.class);
                    assertThat(settings.connection().answerWithin()).hasSeconds(3);
                    assertThat(settings.apiUrl()).hasPort(1);
                    assertThat(context.getBean(PaymentGateway.class)
                                    .capabilities()
                                    .savesMethod())
                            .isTrue();
                    assertThat(settings.regions()).containsExactlyInAnyOrder(Region.RUSSIA, Region.CIS);
                });
    }

    @Test
    void aTerminalWithoutAPasswordIsToldAtTheStart() {
        starting.withPropertyValues(KEY)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("linekeeper.gateways.tkassa: terminal-key and password"));
    }
}
