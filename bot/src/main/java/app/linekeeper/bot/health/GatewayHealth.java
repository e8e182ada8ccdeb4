package app.linekeeper.bot.health;

import app.linekeeper.domain.card.desk.SilentGateways;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether providers of card payments answer; the bot is up all the same, and what waits is asked again. */
@Component("gatewayHealthIndicator")
class GatewayHealth extends AbstractHealthIndicator {

    private final SilentGateways silent;

    GatewayHealth(SilentGateways silent) {
        this.silent = silent;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.up();
        silent.now().forEach((gateway, words) -> builder.withDetail(gateway.value(), words));
    }
}
