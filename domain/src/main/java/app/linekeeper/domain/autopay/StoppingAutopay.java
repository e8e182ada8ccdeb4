package app.linekeeper.domain.autopay;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Switches off what can no longer be renewed by itself, and says so (rule 26). */
@Component
class StoppingAutopay {

    private final PendingOrders pending;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoppingAutopay(PendingOrders pending, ApplicationEventPublisher events, Clock clock) {
        this.pending = pending;
        this.events = events;
        this.clock = clock;
    }

    /** Lines of one group, for one reason; an invoice that waits is left to whoever pays it all the same. */
    void stop(List<DueLine> lines, Refusal why) {
        if (lines.isEmpty()) {
            return;
        }
        for (DueLine each : lines) {
            if (each.attempt() != null && !each.attempt().state().isClosed()) {
                each.attempt().close(AttemptState.FAILED);
            }
            each.autopay().switchOff(why.reason(), clock.instant());
        }
        events.publishEvent(new AutopayStopped(DueLine.together(lines), why));
    }

    /** The same for lines whose invoices nobody shall pay any more: these are cancelled, and so is what a card is charged for. */
    void stopWithInvoices(List<DueLine> lines, Refusal why) {
        List<OrderId> waiting = lines.stream()
                .map(DueLine::attempt)
                .filter(attempt -> attempt != null && !attempt.state().isClosed())
                .map(attempt -> Objects.requireNonNull(attempt).order())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        stop(lines, why);
        waiting.forEach(pending::giveUp);
    }
}
