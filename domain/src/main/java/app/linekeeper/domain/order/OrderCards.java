package app.linekeeper.domain.order;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Ownership;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows one order of a partner with the names of its client, its lines and who paid. */
@Component
@Transactional(readOnly = true)
public class OrderCards {

    private final Access access;
    private final Ownership ownership;
    private final StoredCards cards;
    private final Orders orders;
    private final FillingBasket basket;
    private final Clock clock;

    OrderCards(
            Access access, Ownership ownership, StoredCards cards, Orders orders, FillingBasket basket, Clock clock) {
        this.access = access;
        this.ownership = ownership;
        this.cards = cards;
        this.orders = orders;
        this.basket = basket;
        this.clock = clock;
    }

    /** The order as it is stored, at the price it was given; refused as not_allowed or not_found. */
    public Outcome<OrderCard> of(MemberId member, OrderId id) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.SEE_MONEY)
                .then(allowed -> find(acting, id))
                .map(StoredCard::card);
    }

    /**
     * The order at a price that holds, for whoever may pay it: at the prices of today where its own lapsed (rule 10),
     * which nothing stores.
     *
     * @return refused as not_found, order_paid, client_left, order_cancelled or partner_suspended, or as {@link Quoting}
     *     where the price lapsed and what was ordered is no longer sold
     */
    public Outcome<OrderCard> toPay(Acting acting, OrderId id) {
        return find(acting, id)
                .then(OrderCards::waiting)
                .then(card -> card.quotedUntil().isBefore(clock.instant()) ? today(acting, card) : Outcome.done(card));
    }

    private Outcome<StoredCard> find(Acting acting, OrderId id) {
        return ownership.check(acting, "order", id, cards.find(id), StoredCard::belongsTo);
    }

    private static Outcome<OrderCard> waiting(StoredCard found) {
        OrderCard card = found.card();
        if (card.isPaid()) {
            return Refusal.of(Reason.ORDER_PAID).asOutcome();
        } else if (card.clientLeft()) {
            return Entitlement.clientLeft(card.clientName()).asOutcome();
        } else if (!card.isPlaced()) {
            return Refusal.of(Reason.ORDER_CANCELLED).asOutcome();
        }
        return found.suspended() ? Refusal.of(Reason.PARTNER_SUSPENDED).asOutcome() : Outcome.done(card);
    }

    private Outcome<OrderCard> today(Acting acting, OrderCard card) {
        return basket.again(acting, orders.findById(card.id()).orElseThrow())
                .map(filled -> card.at(filled.quote(), clock.instant()));
    }
}
