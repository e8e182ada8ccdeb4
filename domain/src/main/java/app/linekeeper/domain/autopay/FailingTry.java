package app.linekeeper.domain.autopay;

import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Notes that a try came to nothing: it is tried again, or off after the last time (rule 24). */
@Component
class FailingTry {

    private final PlanningAutopay planning;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FailingTry(PlanningAutopay planning, ApplicationEventPublisher events, Clock clock) {
        this.planning = planning;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Of lines of one group that were tried today.
     *
     * @param missing null where money is not what lacks
     */
    void fail(List<PricedLine> tried, Refusal why, @Nullable Money missing, LocalDate today) {
        LinesDue due = PricedLine.together(tried);
        DueLine one = tried.get(0).due();
        Optional<LocalDate> next = planning.nextTry(one.autopay(), one.begun());
        for (PricedLine each : tried) {
            if (next.isPresent()) {
                planning.plan(
                        each.due().autopay(), each.due().line(), each.due().begun());
            } else {
                each.due().begun().close(AttemptState.FAILED);
                each.due().autopay().switchOff(why.reason(), clock.instant());
            }
        }
        events.publishEvent(new AutopayFailed(due, PricedLine.sum(tried), why, missing, today, next.orElse(null)));
    }
}
