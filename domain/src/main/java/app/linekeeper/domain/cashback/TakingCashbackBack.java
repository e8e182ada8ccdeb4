package app.linekeeper.domain.cashback;

import app.linekeeper.domain.cashback.KeptCashback.Standing;
import app.linekeeper.domain.ledger.Ledger;
import app.linekeeper.domain.ledger.Transaction;
import app.linekeeper.domain.ledger.TransactionId;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderLine;
import app.linekeeper.domain.order.OrderLineId;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.settlement.MoneyGivenBack;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.domain.wallet.OrderSubject;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes back the cashback on lines whose money was given back, be it that the bonuses owe it then (rule 22). */
@Component
class TakingCashbackBack {

    private final Orders orders;
    private final Ledger ledger;
    private final KeptCashback kept;

    TakingCashbackBack(Orders orders, Ledger ledger, KeptCashback kept) {
        this.orders = orders;
        this.ledger = ledger;
        this.kept = kept;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MoneyGivenBack given) {
        Order order = orders.findById(given.order()).orElseThrow();
        List<OrderLineId> lost = order.lines().stream()
                .filter(OrderLine::isLost)
                .map(OrderLine::id)
                .toList();
        List<Standing> standing = kept.standing(lost);
        if (!standing.isEmpty()) {
            kept.takenBack(standing.stream().map(Standing::line).toList(), takeBack(order, standing));
        }
    }

    /** The key names a line: what stands for a line is taken back once. */
    private TransactionId takeBack(Order order, List<Standing> standing) {
        Money sum = standing.stream().map(Standing::sum).reduce(Money::plus).orElseThrow();
        Standing first = standing.get(0);
        return ledger.post(Transaction.move(
                                TransactionKind.CASHBACK_TAKEN_BACK,
                                new IdempotencyKey("cashback-back:" + first.line()),
                                ChartOfAccounts.bonuses(order.partner(), order.currency()),
                                ChartOfAccounts.bonusExpense(order.seller(), order.currency()),
                                sum)
                        .about(OrderSubject.of(order.id()))
                        .reversing(first.credited(), "GIVEN_BACK")
                        .evenIfOwed())
                .orElseThrow();
    }
}
