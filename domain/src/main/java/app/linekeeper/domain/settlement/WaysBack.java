package app.linekeeper.domain.settlement;

import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The ways on which money goes back to where it came from. */
@Component
public class WaysBack {

    private final List<WayBack> ways;

    WaysBack(ObjectProvider<WayBack> ways) {
        this.ways = ways.orderedStream().toList();
    }

    /** The one that this payment's money goes; empty where its account is kept here. */
    public Optional<WayBack> of(Payment payment) {
        return ways.stream().filter(way -> way.isFor(payment)).findFirst();
    }

    Account destination(Order order, Payment payment) {
        return of(payment)
                .map(way -> way.destination(order, payment))
                .orElseGet(() ->
                        ChartOfAccounts.of(payment.payer(), payment.amount().currency()));
    }

    void giveBack(Order order, Payment payment, Money sum, String occasion) {
        of(payment).ifPresent(way -> way.giveBack(order, payment, sum, occasion));
    }
}
