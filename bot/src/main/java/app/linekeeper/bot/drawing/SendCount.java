package app.linekeeper.bot.drawing;

import app.linekeeper.bot.telegram.CallFailure;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Counts what is sent to people who wait for it. Nothing ever waits here. */
@Component
class SendCount {

    private final Counter interactive;
    private final MeterRegistry meters;
    private final Pressure pressure;

    SendCount(MeterRegistry meters, Pressure pressure) {
        this.meters = meters;
        this.pressure = pressure;
        this.interactive = Counter.builder("linekeeper.sends")
                .tag("what", "interactive")
                .description("Calls to the Bot API that show something")
                .register(meters);
    }

    void interactive() {
        interactive.increment();
        pressure.interactive();
    }

    /** An answer to a press, which Telegram does not count among messages. */
    void answer() {
        interactive.increment();
    }

    void failed(String call, CallFailure failure) {
        String kind = failure.kind().name().toLowerCase(Locale.ROOT);
        meters.counter("linekeeper.sends.refused", "call", call, "why", kind).increment();
    }
}
