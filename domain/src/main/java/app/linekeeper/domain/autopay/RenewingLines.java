package app.linekeeper.domain.autopay;

import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.order.StandingOrders;
import app.linekeeper.domain.pricing.LinePrice;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Renews lines that can be had at the price of the day: what was not announced at that price is announced first (rule 23). */
@Component
class RenewingLines {

    private final StandingOrders standing;
    private final AutopayAttempts attempts;
    private final PlanningAutopay planning;
    private final AnnouncingCharge announcing;
    private final ChargingLines charging;
    private final StoppingAutopay stopping;

    RenewingLines(
            StandingOrders standing,
            AutopayAttempts attempts,
            PlanningAutopay planning,
            AnnouncingCharge announcing,
            ChargingLines charging,
            StoppingAutopay stopping) {
        this.standing = standing;
        this.attempts = attempts;
        this.planning = planning;
        this.announcing = announcing;
        this.charging = charging;
        this.stopping = stopping;
    }

    /** @param today in the lines' zone, which is the same for all */
    void renew(List<DueLine> due, LocalDate today) {
        Autopay one = due.get(0).autopay();
        Map<LineId, Outcome<LinePrice>> prices =
                standing.prices(one.partner(), due.stream().map(DueLine::id).toList(), one.months());
        Map<Refusal, List<DueLine>> refused = new LinkedHashMap<>();
        List<PricedLine> announced = new ArrayList<>();
        List<PricedLine> unheard = new ArrayList<>();
        for (DueLine each : due) {
            Outcome<LinePrice> price = Objects.requireNonNull(prices.get(each.id()));
            if (price instanceof Outcome.Refused<LinePrice> not) {
                refused.computeIfAbsent(not.refusal(), refusal -> new ArrayList<>())
                        .add(each);
            } else {
                PricedLine priced =
                        new PricedLine(begun(each), price.orElseThrow().net());
                (isHeardOf(priced) ? announced : unheard).add(priced);
            }
        }
        refused.forEach((why, those) -> stopping.stop(those, why));
        announcing.announce(unheard, today);
        charging.charge(announced, today);
    }

    private DueLine begun(DueLine due) {
        return due.attempt() != null
                ? due
                : new DueLine(
                        due.autopay(),
                        due.line(),
                        attempts.save(new AutopayAttempt(due.id(), due.line().end())));
    }

    private boolean isHeardOf(PricedLine priced) {
        Money told = priced.due().begun().announced();
        return planning.days(priced.due().autopay()).announced() == null
                || told != null && !told.isLessThan(priced.price());
    }
}
