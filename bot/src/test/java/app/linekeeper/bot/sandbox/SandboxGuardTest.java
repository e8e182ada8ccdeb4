package app.linekeeper.bot.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.bot.settings.UnusableSetting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class SandboxGuardTest {

    private static final String REAL_LOOKING = "123456789:" + "AbCdEfGhIjKlMnOpQrStUvWxYz-_1234567";

    @Test
    void aTokenThatLooksRealIsRefusedAndNotRepeated() {
        assertThatThrownBy(() -> guard("linekeeper.telegram.token", REAL_LOOKING))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("linekeeper.telegram.token")
                .hasMessageNotContaining("AbCd");
    }

    @Test
    void telegramItselfIsRefused() {
        assertThatThrownBy(() -> guard("linekeeper.telegram.api-url", "https://api.telegram.org"))
                .isInstanceOf(UnusableSetting.class)
                .hasMessageContaining("api-url");
    }

    @Test
    void theTokenOfTheSandboxIsNotMistakenForARealOne() {
        assertThatCode(() -> guard("linekeeper.telegram.token", "1000000000:sandbox-token-is-no-secret"))
                .doesNotThrowAnyException();
    }

    @Test
    void anyFreePortBecomesOnePortForEverybody() {
        MockEnvironment environment = guard("server.port", "0");

        assertThat(environment.getProperty("server.port", Integer.class)).isPositive();
    }

    private static MockEnvironment guard(String name, String value) {
        MockEnvironment environment = new MockEnvironment().withProperty(name, value);
        new SandboxGuard(environment).postProcessBeanFactory(new DefaultListableBeanFactory());
        return environment;
    }
}
