package app.linekeeper.domain.payment;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.ledger.Shortage;
import app.linekeeper.domain.ledger.Wallet;
import app.linekeeper.domain.ledger.Wallets;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderState;
import app.linekeeper.domain.order.OwnOrders;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says how an order can be paid, each way with its price; an order whose quote lapsed is priced again first (rule 10). */
@Component
@Transactional
public class WaysToPay {

    private final Access access;
    private final OwnOrders orders;
    private final Wallets wallets;
    private final Accounts accounts;
    private final Clock clock;

    WaysToPay(Access access, OwnOrders orders, Wallets wallets, Accounts accounts, Clock clock) {
        this.access = access;
        this.orders = orders;
        this.wallets = wallets;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * The wallets in the order's currency and the bonuses: what is possible first, what is not with its reason.
     *
     * @return refused as not_allowed, not_found, order_paid or order_cancelled, or as quoting refuses where the quote
     *     lapsed and what was ordered is no longer sold
     */
    public Outcome<List<WayToPay>> of(MemberId member, OrderId id) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.PAY)
                .then(allowed -> orders.find(acting, id))
                .then(WaysToPay::unpaid)
                .then(order -> order.isLapsed(clock.instant()) ? pricedAgain(acting, id) : Outcome.done(order))
                .map(this::ways);
    }

    private Outcome<Order> pricedAgain(Acting acting, OrderId id) {
        return orders.lock(acting, id).then(WaysToPay::unpaid).then(locked -> orders.atPriceThatHolds(acting, locked));
    }

    private static Outcome<Order> unpaid(Order order) {
        if (order.isPaid()) {
            return Refusal.of(Reason.ORDER_PAID).asOutcome();
        }
        return order.state() == OrderState.CANCELLED
                ? Refusal.of(Reason.ORDER_CANCELLED).asOutcome()
                : Outcome.done(order);
    }

    private List<WayToPay> ways(Order order) {
        List<WayToPay> ways = new ArrayList<>();
        Money price = order.total(PriceBasis.PARTNER_PAYS);
        for (Wallet wallet : wallets.of(order.partner())) {
            if (wallet.balance().currency().equals(order.currency())) {
                ways.add(new WayToPay.FromWallet(
                        wallet.company(),
                        wallet.companyName(),
                        wallet.documentsPossible(),
                        price,
                        wallet.balance(),
                        shortage(Reason.WALLET_SHORT, price, wallet.balance())));
            }
        }
        Money inBonuses = order.total(PriceBasis.BONUSES);
        Money bonuses = accounts.balance(Account.bonuses(order.partner(), order.currency()));
        ways.add(new WayToPay.WithBonuses(inBonuses, bonuses, shortage(Reason.BONUSES_SHORT, inBonuses, bonuses)));
        ways.sort(Comparator.comparing(WayToPay::isPossible).reversed());
        return List.copyOf(ways);
    }

    private static @Nullable Refusal shortage(Reason reason, Money price, Money balance) {
        return balance.isLessThan(price) ? Shortage.of(reason, price, balance) : null;
    }
}
