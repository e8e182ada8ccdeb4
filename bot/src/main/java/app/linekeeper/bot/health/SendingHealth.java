package app.linekeeper.bot.health;

import app.linekeeper.bot.telegram.SendingWatch;
import app.linekeeper.bot.telegram.Silence;
import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Whether what the bot says arrives, told by the calls that were not answered. */
@Component("sendingHealthIndicator")
class SendingHealth extends AbstractHealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SendingWatch watch;

    SendingHealth(SendingWatch watch) {
        this.watch = watch;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        watch.silence().ifPresentOrElse(silence -> silent(builder, silence), builder::up);
    }

    private static void silent(Health.Builder builder, Silence silence) {
        builder.status(silence.lasts().compareTo(PATIENCE) < 0 ? Status.UP : Status.DOWN)
                .withDetail("unansweredSince", silence.began())
                .withDetail("seconds", silence.lasts().toSeconds());
    }
}
