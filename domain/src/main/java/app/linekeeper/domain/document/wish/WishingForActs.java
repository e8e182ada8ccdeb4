package app.linekeeper.domain.document.wish;

import app.linekeeper.domain.document.AskedActs;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member asks for the acts of an order: those that can be had now, and once and for all those that come later. */
@Component
public class WishingForActs {

    private final RequestingAct requesting;
    private final ActWishes wishes;

    WishingForActs(RequestingAct requesting, ActWishes wishes) {
        this.requesting = requesting;
        this.wishes = wishes;
    }

    /**
     * As {@link RequestingAct#ask}; what is still to come is sent on its day, and what is given now is not sent again. Asking
     * again changes nothing.
     */
    @Transactional
    public Outcome<AskedActs> ask(MemberId member, OrderId order) {
        return requesting.ask(member, order).map(asked -> {
            if (asked.missing() == null) {
                wishes.given(order, member, asked.next());
            }
            return asked;
        });
    }

    /**
     * The same for whoever waits for what can be had by now, and gets what is still missing later; empty for others.
     */
    @Transactional
    public Optional<Outcome<AskedActs>> askIfAwaited(MemberId member, OrderId order) {
        return wishes.isDue(order, member) ? Optional.of(ask(member, order)) : Optional.empty();
    }
}
