package app.linekeeper.bot.sandbox.till;

import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.domain.gateway.PaymentGateway;
import app.linekeeper.domain.shared.Region;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Opens a till for each currency of the sandbox. */
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
class TillConfiguration {

    @Bean
    Till till(Clock clock) {
        return new Till(clock);
    }

    @Bean
    PaymentGateway roubles(Till till, @Value("${linekeeper.telegram.api-url}") URI here) {
        return new SandboxGateway(new GatewayId("sandbox"), Set.of(Region.RUSSIA), "RUB", till, pages(here));
    }

    @Bean
    PaymentGateway tenge(Till till, @Value("${linekeeper.telegram.api-url}") URI here) {
        Set<Region> regions = Set.of(Region.KAZAKHSTAN, Region.CIS);
        return new SandboxGateway(new GatewayId("sandboxkzt"), regions, "KZT", till, pages(here));
    }

    @Bean
    PaymentGateway dollars(Till till, @Value("${linekeeper.telegram.api-url}") URI here) {
        Set<Region> regions = Set.of(Region.WORLD, Region.CIS);
        return new SandboxGateway(new GatewayId("sandboxusd"), regions, "USD", till, pages(here));
    }

    private static URI pages(URI here) {
        return here.resolve("/sandbox/till");
    }
}
