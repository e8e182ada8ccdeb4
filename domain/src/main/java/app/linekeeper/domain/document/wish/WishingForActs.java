package app.linekeeper.domain.document.wish;

import app.linekeeper.domain.document.AskedActs;
import app.linekeeper.domain.document.NextAct;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
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

    /** As {@link RequestingAct#ask}; what is still to come is sent on its day. Asking again changes nothing. */
    @Transactional
    public Outcome<AskedActs> ask(MemberId member, OrderId order) {
        return requesting.ask(member, order).map(asked -> {
            NextAct next = asked.next();
            if (next != null) {
                wishes.keep(order, member, next);
            }
            return asked;
        });
    }
}
