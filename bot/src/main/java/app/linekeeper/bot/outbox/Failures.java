package app.linekeeper.bot.outbox;

import app.linekeeper.bot.telegram.CallFailure;
import app.linekeeper.domain.person.People;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Reads what a failed call means for a delivery. */
@Component
class Failures {

    private final People people;
    private final MeterRegistry meters;

    Failures(People people, MeterRegistry meters) {
        this.people = people;
        this.meters = meters;
    }

    Delivered read(long chatId, CallFailure failure) {
        String kind = failure.kind().name().toLowerCase(Locale.ROOT);
        meters.counter("linekeeper.sends.refused", "call", "push", "why", kind).increment();
        return switch (failure.kind()) {
            case TOO_MANY -> new Delivered.Wait(failure.retryAfter());
            case UNKNOWN -> new Delivered.Unsure(failure.words(), false);
            case UNSENT -> new Delivered.Unsent(failure.words());
            case UNREACHABLE -> {
                people.markUnreachable(chatId);
                yield new Delivered.Refused(failure.words());
            }
            default -> new Delivered.Failed(failure.words());
        };
    }
}
