package app.linekeeper.bot.sandbox;

import app.linekeeper.bot.settings.UnusableSetting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Looks at the settings before anything is made of them: real people must never meet made-up data.
 *
 * <p>It also picks the ports where any free one will do, because addresses are derived from them.
 */
final class SandboxGuard implements BeanFactoryPostProcessor {

    private static final String TOKEN = "linekeeper.telegram.token";
    private static final String ADDRESS = "linekeeper.telegram.api-url";
    private static final String REAL_TOKEN = "\\d{6,}:[A-Za-z0-9_-]{35}";

    private final ConfigurableEnvironment environment;

    SandboxGuard(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    /** @throws UnusableSetting where the token or the address is one of the real Telegram */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        if ("0".equals(environment.getProperty("server.port"))) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "sandbox port", Map.of("server.port", freePort(), "linekeeper.pay.port", freePort())));
        }
        if (environment.getProperty(TOKEN, "").strip().matches(REAL_TOKEN)) {
            throw new UnusableSetting(
                    "The sandbox does not start with a token that looks real (" + TOKEN + ").",
                    "Unset " + TOKEN + " (LINEKEEPER_TELEGRAM_TOKEN), or start without the profile 'sandbox'.");
        }
        if (environment.getProperty(ADDRESS, "").matches("(?i).*telegram\\.org.*")) {
            throw new UnusableSetting(
                    "The sandbox does not start against Telegram itself (" + ADDRESS + ").",
                    "Unset " + ADDRESS + " (LINEKEEPER_TELEGRAM_API_URL), or start without the profile 'sandbox'.");
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("No free port", none);
        }
    }
}
