package app.linekeeper.bot.telegram;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sees whether calls are answered. A refusal is an answer as well; a page of somebody else is none. */
@Component
public class SendingWatch {

    private final AtomicReference<@Nullable Silence> silence = new AtomicReference<>();
    private final Clock clock;

    SendingWatch(Clock clock) {
        this.clock = clock;
    }

    /** The silence that began with the first call that was not answered; empty where the last one was. */
    public Optional<Silence> silence() {
        return Optional.ofNullable(silence.get());
    }

    void answered() {
        if (silence.get() != null) {
            silence.set(null);
        }
    }

    /** @return whether the silence begins with this call */
    boolean failed(CallFailure failure) {
        return switch (failure.kind()) {
            case UNKNOWN, UNSENT -> silence.compareAndSet(null, Silence.beginning(clock));
            default -> {
                answered();
                yield false;
            }
        };
    }
}
