package app.linekeeper.domain.cashback;

import app.linekeeper.domain.catalog.Channel;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.catalog.Channels;
import app.linekeeper.domain.ledger.Ledger;
import app.linekeeper.domain.ledger.Transaction;
import app.linekeeper.domain.ledger.TransactionId;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderLine;
import app.linekeeper.domain.order.OrderLineId;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.settlement.OrderPaid;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.domain.wallet.OrderSubject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Credits a partner with a share of what a client paid, within the transaction of the payment and once an order (rule 8).
 * Which channels earn nothing is asked on the day of the payment.
 */
@Component
class CreditingCashback {

    private final Orders orders;
    private final Channels channels;
    private final Ledger ledger;
    private final KeptCashback kept;
    private final ApplicationEventPublisher events;

    CreditingCashback(
            Orders orders, Channels channels, Ledger ledger, KeptCashback kept, ApplicationEventPublisher events) {
        this.orders = orders;
        this.channels = channels;
        this.ledger = ledger;
        this.kept = kept;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OrderPaid paid) {
        if (PayingTerms.of(paid.payer()).earnsCashback()) {
            credit(orders.findById(paid.order()).orElseThrow());
        }
    }

    private void credit(Order order) {
        Map<OrderLineId, CashbackShare> shares = shares(order);
        if (shares.isEmpty()) {
            return;
        }
        Money sum = shares.values().stream()
                .map(CashbackShare::sum)
                .reduce(Money::plus)
                .orElseThrow();
        TransactionId credited = ledger.post(Transaction.move(
                                TransactionKind.CASHBACK,
                                new IdempotencyKey("cashback:" + order.id()),
                                ChartOfAccounts.bonusExpense(order.seller(), order.currency()),
                                ChartOfAccounts.bonuses(order.partner(), order.currency()),
                                sum)
                        .about(OrderSubject.of(order.id())))
                .orElseThrow();
        kept.add(order, shares, credited);
        events.publishEvent(new CashbackCredited(order.partner(), order.id(), sum));
    }

    /** Of the lines that earn something. */
    private Map<OrderLineId, CashbackShare> shares(Order order) {
        Set<ChannelCode> excluded = channels.all().stream()
                .filter(Channel::isCashbackExcluded)
                .map(Channel::code)
                .collect(Collectors.toSet());
        Map<OrderLineId, CashbackShare> shares = new LinkedHashMap<>();
        for (OrderLine line : order.lines()) {
            CashbackShare share = CashbackShare.of(line, excluded);
            if (share.sum().isPositive()) {
                shares.put(line.id(), share);
            }
        }
        return shares;
    }
}
