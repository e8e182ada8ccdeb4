package app.linekeeper.domain.settlement;

import app.linekeeper.domain.catalog.TimingOfActs;
import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.ledger.Ledger;
import app.linekeeper.domain.ledger.Transaction;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.domain.wallet.OrderSubject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Pays an order with money that is here, whoever brought it, and makes its lines run. */
@Component
public class Settling {

    private final Orders orders;
    private final OpenOrders open;
    private final Lines lines;
    private final Ledger ledger;
    private final Accounts accounts;
    private final Payments payments;
    private final ActivatingLines activating;
    private final TimingOfActs acts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Settling(
            Orders orders,
            OpenOrders open,
            Lines lines,
            Ledger ledger,
            Accounts accounts,
            Payments payments,
            ActivatingLines activating,
            TimingOfActs acts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.orders = orders;
        this.open = open;
        this.lines = lines;
        this.ledger = ledger;
        this.accounts = accounts;
        this.payments = payments;
        this.activating = activating;
        this.acts = acts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Pays the order at the price that it has: whether one that lapsed still holds is for whoever brings the money.
     *
     * @return the payment, the same for the same evidence; refused as order_paid, client_left (which cancels the order),
     *     partner_suspended, order_cancelled, price_changed (with the sum) where the funds are more or less than the price,
     *     and as wallet_short or bonuses_short; then no money has moved
     * @throws java.util.NoSuchElementException if there is no such order
     * @throws app.linekeeper.domain.shared.KeyReused if the evidence paid something else
     */
    @Transactional
    public Outcome<Payment> settle(OrderId order, Funds funds) {
        return settle(orders.lock(order).orElseThrow(), funds, locked -> priced(locked, funds));
    }

    /**
     * The same for an order that is locked together with its client.
     *
     * @param agreeing whether the order, which is open, can be paid with these funds, and at which price: afterwards the
     *     order has the price that the funds are
     * @throws IllegalStateException if it has not
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Payment> settle(Order locked, Funds funds, Function<Order, Outcome<Order>> agreeing) {
        return earlier(locked, funds)
                .map(Outcome::done)
                .orElseGet(() -> open.check(locked).then(agreeing).then(order -> pay(order, funds)));
    }

    private Optional<Payment> earlier(Order order, Funds funds) {
        return order.wasPaid()
                ? payments.withEvidence(funds.evidence().value()).map(payment -> payment.by(funds, order.id()))
                : Optional.empty();
    }

    private static Outcome<Order> priced(Order order, Funds funds) {
        Money price = price(order, funds);
        return price.equals(funds.sum())
                ? Outcome.done(order)
                : Refusal.of(Reason.PRICE_CHANGED).with("sum", price).asOutcome();
    }

    private static Money price(Order order, Funds funds) {
        return order.total(PayingTerms.of(funds.payer()).priceBasis());
    }

    /** Locks the order's lines and then the account that pays, in this order as everywhere. */
    private Outcome<Payment> pay(Order order, Funds funds) {
        if (!price(order, funds).equals(funds.sum())) {
            throw new IllegalStateException("order " + order.id() + " does not cost " + funds.sum());
        }
        lines.lock(order.renews());
        return ledger.post(transaction(order, funds)).map(posted -> {
            Instant now = clock.instant();
            order.pay(funds.payer(), now, acts.of(order.seller(), now));
            activating.afterPayment(order);
            Payment payment = payments.save(new Payment(order.id(), funds, posted, left(funds.account()), now));
            events.publishEvent(new OrderPaid(order.id(), funds.payer(), funds.sum()));
            return payment;
        });
    }

    private static Transaction transaction(Order order, Funds funds) {
        Account sales = ChartOfAccounts.sales(order.seller(), order.currency());
        return Transaction.move(funds.kind(), funds.evidence(), funds.account(), sales, funds.sum())
                .about(OrderSubject.of(order.id()));
    }

    private Money left(Account account) {
        return account.kind().keepsBalance() ? accounts.balance(account) : Money.zero(account.currency());
    }
}
