package app.linekeeper.domain.autopay;

import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Notes that a try came to nothing: it is tried again, or off after the last time, or where no later one helps (rule 24). */
@Component
class FailingTry {

    /** What no later try puts right. */
    private static final Set<Reason> FOR_GOOD = Set.of(
            Reason.AUTOPAY_CARD_REFUSED,
            Reason.AUTOPAY_CARD_GONE,
            Reason.AUTOPAY_CARD_EXPIRED,
            Reason.AUTOPAY_CARD_UNKNOWN,
            Reason.AUTOPAY_CARD_USELESS);

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
        Optional<LocalDate> next =
                FOR_GOOD.contains(why.reason()) ? Optional.empty() : planning.nextTry(one.autopay(), one.begun());
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
