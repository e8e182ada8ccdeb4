package app.linekeeper.domain.pack;

import app.linekeeper.domain.document.Act;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.shared.Outcome;
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
        List<OrderWithoutAct> all = orders.of(pack.partner(), pack.period(), pack.scope());
        List<MissingAct> missing = new ArrayList<>();
        for (OrderWithoutAct order : all) {
            progress.isAt(0, 0);
            Outcome<Act> outcome = requesting.request(pack.member(), order.order());
            if (outcome instanceof Outcome.Refused<Act> refused) {
                missing.add(new MissingAct(order, refused.refusal()));
            }
        }
        return new Issued(all.size() - missing.size(), missing);
    }
}
