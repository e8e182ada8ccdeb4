package app.linekeeper.bot.health;

import app.linekeeper.bot.intake.PollWatch;
import app.linekeeper.bot.telegram.SendingWatch;
import app.linekeeper.bot.telegram.Silence;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What the alerts look at: for how long Telegram has said nothing, and whether this node is the one that asks. */
@Component
class TelegramGauges implements MeterBinder {

    private final PollWatch polling;
    private final SendingWatch sending;

    TelegramGauges(PollWatch polling, SendingWatch sending) {
        this.polling = polling;
        this.sending = sending;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        silence("polling", () -> Optional.of(polling.silence()).filter(any -> polling.isAsking()), meters);
        silence("sending", sending::silence, meters);
        Gauge.builder("linekeeper.polling.asking", polling, watch -> watch.isAsking() ? 1 : 0)
                .description("Whether this node is the one that asks for updates")
                .register(meters);
    }

    private static void silence(String way, Supplier<Optional<Silence>> silence, MeterRegistry meters) {
        Gauge.builder("linekeeper.telegram.silence", () -> seconds(silence.get()))
                .tag("way", way)
                .baseUnit("seconds")
                .description("For how long Telegram has not answered; a question for updates may take a minute")
                .register(meters);
    }

    private static double seconds(Optional<Silence> silence) {
        return silence.map(each -> each.lasts().toMillis() / 1e3).orElse(0.0);
    }
}
