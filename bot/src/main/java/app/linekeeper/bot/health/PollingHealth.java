package app.linekeeper.bot.health;

import app.linekeeper.bot.intake.PollWatch;
import app.linekeeper.bot.settings.TelegramSettings;
import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether updates come in, told by when Telegram last answered and not by what the library believes. */
@Component("pollingHealthIndicator")
class PollingHealth extends AbstractHealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PollWatch watch;
    private final Duration longest;

    PollingHealth(PollWatch watch, TelegramSettings settings) {
        this.watch = watch;
        this.longest = settings.pollTimeout().plus(PATIENCE);
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        if (!watch.isAsking()) {
            builder.up().withDetail("role", "standing by: another node asks for updates");
            return;
        }
        Duration silence = watch.sinceLastAnswer();
        String trouble = watch.trouble();
        builder.status(trouble == null && silence.compareTo(longest) < 0 ? "UP" : "DOWN")
                .withDetail("secondsSinceLastAnswer", silence.toSeconds());
        if (trouble != null) {
            builder.withDetail("trouble", trouble);
        }
    }
}
