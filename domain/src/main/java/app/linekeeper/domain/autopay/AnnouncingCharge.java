package app.linekeeper.domain.autopay;

import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells people which sum will be charged, a day or more before it is; what was told once is charged, or less (rule 23). */
@Component
class AnnouncingCharge {

    private final PlanningAutopay planning;
    private final FailingTry failing;
    private final StoppingAutopay stopping;
    private final ApplicationEventPublisher events;

    AnnouncingCharge(
            PlanningAutopay planning, FailingTry failing, StoppingAutopay stopping, ApplicationEventPublisher events) {
        this.planning = planning;
        this.failing = failing;
        this.stopping = stopping;
        this.events = events;
    }

    void announce(List<PricedLine> unheard, LocalDate today) {
        if (unheard.isEmpty()) {
            return;
        }
        Optional<LocalDate> day = planning.days(unheard.get(0).due().autopay()).tryAfter(today);
        if (day.isEmpty()) {
            giveUp(unheard, today);
            return;
        }
        for (PricedLine each : unheard) {
            each.due().begun().announce(each.price(), today);
            planning.plan(each.due().autopay(), each.due().line(), each.due().begun());
        }
        events.publishEvent(
                new AutopayAnnounced(PricedLine.together(unheard), PricedLine.sum(unheard), day.orElseThrow()));
    }

    /** No day is left to charge on after an announcement. */
    private void giveUp(List<PricedLine> unheard, LocalDate today) {
        Map<Boolean, List<PricedLine>> byGrown = unheard.stream()
                .collect(Collectors.groupingBy(each -> each.due().begun().announced() != null));
        List<PricedLine> grown = byGrown.getOrDefault(true, List.of());
        if (!grown.isEmpty()) {
            Refusal why = Refusal.of(Reason.PRICE_CHANGED).with("sum", PricedLine.sum(grown));
            grown.forEach(each -> each.due().begun().tryOn(today));
            failing.fail(grown, why, null, today);
        }
        stopping.stop(
                byGrown.getOrDefault(false, List.of()).stream()
                        .map(PricedLine::due)
                        .toList(),
                Refusal.of(Reason.AUTOPAY_TOO_LATE));
    }
}
