package app.linekeeper.domain.payment;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.order.OrderCards;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.wallet.Wallets;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says how an order can be paid, each way with its price; changes nothing. */
@Component
@Transactional(readOnly = true)
public class WaysToPay {

    private final Access access;
    private final OrderCards orders;
    private final Wallets wallets;
    private final List<WayToPay> ways;

    WaysToPay(Access access, OrderCards orders, Wallets wallets, List<WayToPay> ways) {
        this.access = access;
        this.orders = orders;
        this.wallets = wallets;
        this.ways = List.copyOf(ways);
    }

    /**
     * The order at a price that holds, with what every way offers for it.
     *
     * @return refused as not_allowed, or as {@link OrderCards#toPay}
     */
    public Outcome<OrderToPay> of(MemberId member, OrderId id) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.PAY)
                .then(allowed -> orders.toPay(acting, id))
                .map(order -> new OrderToPay(order, offers(acting, order)));
    }

    private List<Offer> offers(Acting acting, OrderCard order) {
        ToBePaid bill = ToBePaid.of(acting, order, wallets.of(acting.partnerOrThrow(), order.client()));
        return ways.stream()
                .flatMap(way -> way.offers(bill).stream())
                .sorted(Comparator.comparing(Offer::isPossible).reversed())
                .toList();
    }
}
