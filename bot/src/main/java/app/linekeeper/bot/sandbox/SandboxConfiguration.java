package app.linekeeper.bot.sandbox;

import app.linekeeper.bot.sandbox.botapi.Bot;
import app.linekeeper.bot.sandbox.botapi.BotApiServer;
import app.linekeeper.bot.sandbox.botapi.http.BotApiValve;
import app.linekeeper.bot.sandbox.clock.MovableClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.ConfigurableEnvironment;

/** Sets up Telegram's side of the sandbox on the application's own port. */
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@EnableConfigurationProperties(SandboxSettings.class)
class SandboxConfiguration {

    @Bean
    static SandboxGuard sandboxGuard(ConfigurableEnvironment environment) {
        return new SandboxGuard(environment);
    }

    @Bean
    @Primary
    MovableClock sandboxClock() {
        return new MovableClock();
    }

    @Bean
    BotApiServer sandboxServer(MovableClock sandboxClock) {
        return new BotApiServer(sandboxClock);
    }

    @Bean
    Bot sandboxBot(
            BotApiServer sandboxServer, SandboxSettings settings, @Value("${linekeeper.telegram.token}") String token) {
        Bot bot = sandboxServer.register(token, settings.botUsername(), settings.botName());
        settings.personas().forEach(persona -> bot.people().open(persona.person()));
        return bot;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> sandboxValve(BotApiServer sandboxServer) {
        return factory -> factory.addContextValves(new BotApiValve(sandboxServer));
    }

    /** A poll that is held would keep the web server from stopping. */
    @Bean
    ApplicationListener<ContextClosedEvent> sandboxPollsEnd(BotApiServer sandboxServer) {
        return closed -> sandboxServer.close();
    }
}
