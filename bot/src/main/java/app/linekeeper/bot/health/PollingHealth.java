package app.linekeeper.bot.health;

import app.linekeeper.bot.intake.OtherNode;
import app.linekeeper.bot.intake.PollWatch;
import app.linekeeper.bot.intake.PollingLease;
import app.linekeeper.bot.settings.TelegramSettings;
import app.linekeeper.bot.telegram.Silence;
import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether updates come in, told by when Telegram last answered and not by what the library believes. A node that stands by
 * is up only while the one for which it does shows that it lives.
 */
@Component("pollingHealthIndicator")
class PollingHealth extends AbstractHealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PollWatch watch;
    private final PollingLease lease;
    private final Duration longest;

    PollingHealth(PollWatch watch, PollingLease lease, TelegramSettings settings) {
        this.watch = watch;
        this.lease = lease;
        this.longest = settings.pollTimeout().plus(PATIENCE);
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        if (watch.isAsking()) {
            asking(builder);
        } else {
            lease.other()
                    .ifPresentOrElse(
                            other -> standingBy(builder, other),
                            () -> builder.outOfService().withDetail("role", "has not asked for updates yet"));
        }
    }

    private void asking(Health.Builder builder) {
        Silence silence = watch.silence();
        String trouble = watch.trouble();
        builder.status(trouble != null || silence.lasts().compareTo(longest) > 0 ? Status.DOWN : answered())
                .withDetail("role", "asks for updates")
                .withDetail(watch.wasAnswered() ? "lastAnswer" : "unansweredSince", silence.began())
                .withDetail("seconds", silence.lasts().toSeconds());
        if (trouble != null) {
            builder.withDetail("trouble", trouble);
        }
    }

    private Status answered() {
        return watch.wasAnswered() ? Status.UP : Status.OUT_OF_SERVICE;
    }

    private static void standingBy(Health.Builder builder, OtherNode other) {
        builder.status(other.isAlive() ? Status.UP : Status.OUT_OF_SERVICE)
                .withDetail("role", "stands by")
                .withDetail("node", other.name())
                .withDetail("since", other.since());
    }
}
