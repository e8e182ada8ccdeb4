package app.linekeeper.domain.clientpay;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.card.CardTerms;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OwnOrders;
import app.linekeeper.domain.settlement.OpenOrders;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member makes the link by which the client pays an order, and withdraws it; an order has one that holds (rule 8). */
@Component
@Transactional
public class MakingPayLink {

    private static final String AUDITED = "pay_link";

    private final Access access;
    private final OwnOrders orders;
    private final OpenOrders open;
    private final PayLinks links;
    private final PayTokens tokens;
    private final LinkOffers offers;
    private final EndingLinkPayments ending;
    private final CardTerms card;
    private final ClientPayTerms terms;
    private final Audit audit;
    private final Clock clock;

    MakingPayLink(
            Access access,
            OwnOrders orders,
            OpenOrders open,
            PayLinks links,
            PayTokens tokens,
            LinkOffers offers,
            EndingLinkPayments ending,
            CardTerms card,
            ClientPayTerms terms,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.orders = orders;
        this.open = open;
        this.links = links;
        this.tokens = tokens;
        this.offers = offers;
        this.ending = ending;
        this.card = card;
        this.terms = terms;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The link of an order that waits to be paid: the one there is while it holds, else a new one.
     *
     * @return refused as not_allowed, not_found, order_paid, client_left (which cancels the order), partner_suspended,
     *     order_cancelled, or card_not_offered where nobody could pay by it now
     */
    public Outcome<MadePayLink> make(MemberId member, OrderId id) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.INVOICE)
                .then(allowed -> orders.lock(acting, id))
                .then(open::check)
                .then(order -> offers.isPossible(order)
                        ? Outcome.done(order)
                        : Refusal.of(Reason.CARD_NOT_OFFERED).<Order>asOutcome())
                .map(order -> made(standing(id).orElseGet(() -> fresh(acting, id))));
    }

    /**
     * Ends the order's link at once, and whatever the client was about to pay by it; where none holds, nothing happens.
     *
     * @return refused as not_allowed or not_found
     */
    public Outcome<Order> withdraw(MemberId member, OrderId id) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.INVOICE)
                .then(allowed -> orders.lock(acting, id))
                .map(order -> {
                    standing(id).ifPresent(link -> {
                        link.withdraw(clock.instant());
                        ending.of(id);
                        audit.record(acting, "pay_link.withdrawn", AUDITED, link.id());
                    });
                    return order;
                });
    }

    /** The order's link while it holds, paid or not; refused as not_allowed or not_found. */
    @Transactional(readOnly = true)
    public Outcome<Optional<MadePayLink>> of(MemberId member, OrderId id) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.INVOICE)
                .then(allowed -> orders.find(acting, id))
                .map(order -> offers.arePossible() ? standing(id).map(this::made) : Optional.empty());
    }

    private Optional<PayLink> standing(OrderId order) {
        return links.lastOf(order).filter(link -> link.holds(clock.instant()));
    }

    private PayLink fresh(Acting acting, OrderId order) {
        Instant now = clock.instant();
        PayLink link =
                links.save(new PayLink(PayLinkId.next(), order, acting.member(), now, now.plus(terms.linkValidFor())));
        audit.record(acting, "pay_link.made", AUDITED, link.id());
        return link;
    }

    private MadePayLink made(PayLink link) {
        String token = tokens.of(link.id());
        URI address = Objects.requireNonNull(card.publicUrl()).resolve("/p/" + token);
        return new MadePayLink(link.id(), token, address, link.madeAt(), link.expiresAt());
    }
}
