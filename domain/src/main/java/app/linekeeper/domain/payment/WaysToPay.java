package app.linekeeper.domain.payment;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.ledger.Shortage;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.order.OrderCards;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.domain.wallet.Wallet;
import app.linekeeper.domain.wallet.Wallets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says how an order can be paid, each way with its price; changes nothing. */
@Component
@Transactional(readOnly = true)
public class WaysToPay {

    private final Access access;
    private final OrderCards orders;
    private final Wallets wallets;
    private final Accounts accounts;

    WaysToPay(Access access, OrderCards orders, Wallets wallets, Accounts accounts) {
        this.access = access;
        this.orders = orders;
        this.wallets = wallets;
        this.accounts = accounts;
    }

    /**
     * The order at a price that holds, with the wallets in its currency and the bonuses.
     *
     * @return refused as not_allowed, or as {@link OrderCards#toPay}
     */
    public Outcome<OrderToPay> of(MemberId member, OrderId id) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.PAY)
                .then(allowed -> orders.toPay(acting, id))
                .map(order -> new OrderToPay(order, ways(acting.partnerOrThrow(), order)));
    }

    private List<WayToPay> ways(PartnerId partner, OrderCard order) {
        List<WayToPay> ways = new ArrayList<>();
        Money price = order.price(PayingTerms.WALLET.priceBasis());
        for (Wallet wallet : wallets.of(partner)) {
            if (wallet.balance().currency().equals(price.currency())) {
                ways.add(new WayToPay.FromWallet(
                        wallet.company(),
                        wallet.companyName(),
                        wallet.documentsPossible(),
                        price,
                        wallet.balance(),
                        shortage(Reason.WALLET_SHORT, price, wallet.balance())));
            }
        }
        Money inBonuses = order.price(PayingTerms.BONUSES.priceBasis());
        Money bonuses = accounts.balance(ChartOfAccounts.bonuses(partner, price.currency()));
        ways.add(new WayToPay.WithBonuses(inBonuses, bonuses, shortage(Reason.BONUSES_SHORT, inBonuses, bonuses)));
        ways.sort(Comparator.comparing(WayToPay::isPossible).reversed());
        return ways;
    }

    private static @Nullable Refusal shortage(Reason reason, Money price, Money balance) {
        return balance.isLessThan(price) ? Shortage.of(reason, price, balance) : null;
    }
}
