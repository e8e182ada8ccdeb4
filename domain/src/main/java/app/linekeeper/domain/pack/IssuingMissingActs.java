package app.linekeeper.domain.pack;

import app.linekeeper.domain.document.Act;
import app.linekeeper.domain.document.AskedActs;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Issues what acts of a period can be had and were not asked for, each in a transaction of its own (rule 27). */
@Component
class IssuingMissingActs {

    private final OrdersWithoutActs orders;
    private final RequestingAct requesting;

    IssuingMissingActs(OrdersWithoutActs orders, RequestingAct requesting) {
        this.orders = orders;
        this.requesting = requesting;
    }

    /** @param missing those that cannot be had, in the order in which they were paid */
    record Issued(int acts, List<MissingAct> missing) {

        Issued {
            missing = List.copyOf(missing);
        }

        /** The same by reason and, where it is about requisites, by company. */
        List<MissingActs> counted() {
            return MissingAct.counted(missing);
        }
    }

    Issued issue(Pack pack, PackProgress progress) {
        List<MissingAct> missing = new ArrayList<>();
        int issued = 0;
        for (OrderWithoutAct order : orders.of(pack.partner(), pack.period(), pack.scope())) {
            progress.isAt(0, 0);
            Outcome<AskedActs> outcome = requesting.ask(pack.member(), order.order());
            Refusal refusal = outcome instanceof Outcome.Refused<AskedActs> refused
                    ? refused.refusal()
                    : outcome.orElseThrow().missing();
            if (refusal != null) {
                missing.add(new MissingAct(order, refusal));
            } else {
                issued += inPeriod(outcome.orElseThrow().fresh(), pack.period());
            }
        }
        return new Issued(issued, missing);
    }

    private static int inPeriod(List<Act> acts, Period period) {
        return (int)
                acts.stream().filter(act -> period.holds(act.document().day())).count();
    }
}
