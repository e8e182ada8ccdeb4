package app.linekeeper.domain.autopay;

import app.linekeeper.domain.shared.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Has lines paid for by one order, as many of them as the source pays for now (rule 24). */
@Component
class ChargingLines {

    private final ChargingSources sources;
    private final OrderingByItself ordering;
    private final FailingTry failing;

    ChargingLines(ChargingSources sources, OrderingByItself ordering, FailingTry failing) {
        this.sources = sources;
        this.ordering = ordering;
        this.failing = failing;
    }

    /** Of one group, in the order of their numbers; each is tried once today. */
    void charge(List<PricedLine> lines, LocalDate today) {
        if (lines.isEmpty()) {
            return;
        }
        lines.forEach(each -> each.due().begun().tryOn(today));
        AutopaySource from = lines.get(0).due().autopay().source();
        ChargingSource source = sources.of(from.kind());
        Outcome<AutopaySource> usable = source.usable(from);
        if (usable instanceof Outcome.Refused<AutopaySource> not) {
            failing.fail(lines, not.refusal(), null, today);
            return;
        }
        Affordable split = Affordable.of(lines, source.available(from).orElse(null));
        if (!split.lines().isEmpty()) {
            ordering.order(split.lines(), source, from, today);
        }
        split.shortage().ifPresent(why -> failing.fail(split.tooMuch(), why, split.missing(), today));
    }
}
