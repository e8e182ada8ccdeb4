package app.linekeeper.domain.autopay;

import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.client.Clients;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.order.Entitlement;
import app.linekeeper.domain.order.OrderTerms;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the step that is due for lines that are renewed together; whoever comes second finds nothing due any more (rule 25). */
@Component
class TakingSteps {

    private static final Duration LATER = Duration.ofHours(1);

    private final Clients clients;
    private final Autopays autopays;
    private final AutopayAttempts attempts;
    private final Lines lines;
    private final Orders orders;
    private final PlanningAutopay planning;
    private final RenewingLines renewing;
    private final StoppingAutopay stopping;
    private final OrderTerms terms;
    private final Clock clock;

    TakingSteps(
            Clients clients,
            Autopays autopays,
            AutopayAttempts attempts,
            Lines lines,
            Orders orders,
            PlanningAutopay planning,
            RenewingLines renewing,
            StoppingAutopay stopping,
            OrderTerms terms,
            Clock clock) {
        this.clients = clients;
        this.autopays = autopays;
        this.attempts = attempts;
        this.lines = lines;
        this.orders = orders;
        this.planning = planning;
        this.renewing = renewing;
        this.stopping = stopping;
        this.terms = terms;
        this.clock = clock;
    }

    /** What comes next for a line. */
    private enum Step {
        CLIENT_LEFT,
        OTHER_END,
        AWAITS_RENEWAL,
        INVOICE_UNPAID,
        TOO_LATE,
        RENEW
    }

    /**
     * Locks the client first, as whoever pays or moves does.
     *
     * @return whether there may be more lines of the group than one order may have
     */
    @Transactional
    boolean take(DueGroup group) {
        Instant now = clock.instant();
        ClientAccount client = clients.lock(group.client()).orElseThrow();
        List<Autopay> due = autopays.lockDue(
                group.client(),
                group.source().kind(),
                group.source().account(),
                group.months(),
                group.end(),
                now,
                Limit.of(terms.mostLines()));
        read(due, group).stream()
                .collect(Collectors.groupingBy(each -> each.line().zone()))
                .forEach((zone, ofZone) -> take(ofZone, zone, now, client));
        return due.size() == terms.mostLines();
    }

    private List<DueLine> read(List<Autopay> due, DueGroup group) {
        List<LineId> ids = due.stream().map(Autopay::line).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<LineId, Line> byId = lines.all(ids).stream().collect(Collectors.toMap(Line::id, Function.identity()));
        Map<LineId, AutopayAttempt> begun = attempts.of(ids, group.end()).stream()
                .collect(Collectors.toMap(AutopayAttempt::line, Function.identity()));
        return due.stream()
                .map(each -> new DueLine(each, Objects.requireNonNull(byId.get(each.line())), begun.get(each.line())))
                .toList();
    }

    private void take(List<DueLine> due, ZoneId zone, Instant now, ClientAccount client) {
        Set<LineId> awaiting =
                orders.awaitingRenewal(due.stream().map(DueLine::id).toList());
        Map<Step, List<DueLine>> bySteps =
                due.stream().collect(Collectors.groupingBy(each -> step(each, awaiting, now)));
        bySteps.forEach((step, those) -> {
            switch (step) {
                case CLIENT_LEFT -> stopping.stop(those, Entitlement.clientLeft(client.name()));
                case OTHER_END -> those.forEach(each -> planning.plan(each.autopay(), each.line()));
                case AWAITS_RENEWAL -> those.forEach(each -> each.autopay().plan(now.plus(LATER), null));
                case INVOICE_UNPAID -> stopping.stop(those, Refusal.of(Reason.AUTOPAY_UNPAID));
                case TOO_LATE -> stopping.stop(those, Refusal.of(Reason.AUTOPAY_TOO_LATE));
                case RENEW -> renewing.renew(those, now.atZone(zone).toLocalDate());
            }
        });
    }

    private Step step(DueLine due, Set<LineId> awaiting, Instant now) {
        if (!due.line().belongsTo(due.autopay().partner())) {
            return Step.CLIENT_LEFT;
        }
        AutopayAttempt attempt = due.attempt();
        if (!due.line().end().equals(due.autopay().end())
                || attempt != null && (attempt.state().isClosed() || attempt.state() == AttemptState.AWAITED)) {
            return Step.OTHER_END;
        }
        if (awaiting.contains(due.id())) {
            return Step.AWAITS_RENEWAL;
        }
        if (attempt != null && attempt.state() == AttemptState.INVOICED) {
            return Step.INVOICE_UNPAID;
        }
        boolean tooLate =
                due.line().today(now).isAfter(planning.days(due.autopay()).last());
        return tooLate ? Step.TOO_LATE : Step.RENEW;
    }
}
