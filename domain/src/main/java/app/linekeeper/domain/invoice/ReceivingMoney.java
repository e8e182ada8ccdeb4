package app.linekeeper.domain.invoice;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.ledger.Ledger;
import app.linekeeper.domain.ledger.Subject;
import app.linekeeper.domain.ledger.Transaction;
import app.linekeeper.domain.ledger.TransactionId;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes money that reached the bank, and makes of it what it came for (rule 19). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReceivingMoney {

    private final Invoices invoices;
    private final ReceivedSums sums;
    private final Orders orders;
    private final InvoiceMoney money;
    private final PayingByInvoice paying;
    private final TakingBack takingBack;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReceivingMoney(
            Invoices invoices,
            ReceivedSums sums,
            Orders orders,
            InvoiceMoney money,
            PayingByInvoice paying,
            TakingBack takingBack,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invoices = invoices;
        this.sums = sums;
        this.orders = orders;
        this.money = money;
        this.paying = paying;
        this.takingBack = takingBack;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes the money for this invoice: enough pays its order; too little waits on it; what is more, late, twice, or for
     * what can no longer be had goes to the payer's wallet.
     *
     * @return what came of it, the same for the same evidence
     * @throws java.util.NoSuchElementException if there is no such invoice
     * @throws IllegalArgumentException for money in another currency
     * @throws app.linekeeper.domain.shared.KeyReused if the evidence is of other money
     */
    public Received forInvoice(InvoiceId id, Arrival arrival) {
        Invoice invoice = lock(id);
        Optional<ReceivedMoney> earlier = sums.withEvidence(arrival.evidence().value());
        if (earlier.isPresent()) {
            ReceivedMoney same = earlier.get().by(id, invoice.company(), arrival);
            return new Received(id, same.became(), same.toWallet());
        }
        TransactionId posted = money.arrive(invoice, arrival);
        Became became = paying.takes(invoice, arrival);
        Money rest = invoice.order() == null
                ? arrival.sum()
                : became == Became.PART ? Money.zero(arrival.sum().currency()) : money.clear(invoice, rest(arrival));
        Money ofThis = rest.isLessThan(arrival.sum()) ? rest : arrival.sum();
        sums.save(new ReceivedMoney(id, invoice.company(), arrival, became, ofThis.minor(), posted, clock.instant()));
        events.publishEvent(new MoneyReceived(id, became, arrival.sum(), rest));
        return new Received(id, became, rest);
    }

    /**
     * Puts the money to the wallet of this company.
     *
     * @return the transaction, the same for the same evidence
     * @throws app.linekeeper.domain.shared.KeyReused if the evidence is of other money
     */
    public TransactionId toWallet(CompanyId company, Arrival arrival) {
        return sums.withEvidence(arrival.evidence().value())
                .map(earlier -> earlier.by(null, company, arrival).transaction())
                .orElseGet(() -> putToWallet(company, arrival));
    }

    /**
     * Takes back what came of money, as if nobody had said yet what it is for.
     *
     * @param evidence of the money
     * @return the reversing transaction, the same for the same key; refused as money_spent (with the order) where an order
     *     was paid with it, and as wallet_short where it is on the wallet no more
     * @throws java.util.NoSuchElementException if there is no such money
     */
    public Outcome<TransactionId> takeBack(IdempotencyKey evidence, Subject subject, IdempotencyKey key) {
        ReceivedMoney received = sums.withEvidence(evidence.value()).orElseThrow();
        Invoice invoice = received.invoice() == null ? null : lock(received.invoice());
        return takingBack.of(received, invoice, subject, key);
    }

    private TransactionId putToWallet(CompanyId company, Arrival arrival) {
        TransactionId posted = ledger.post(Transaction.move(
                                TransactionKind.TOP_UP,
                                arrival.evidence(),
                                ChartOfAccounts.bankClearing(
                                        arrival.seller(), arrival.sum().currency()),
                                ChartOfAccounts.wallet(company, arrival.sum().currency()),
                                arrival.sum())
                        .about(arrival.subject()))
                .orElseThrow();
        sums.save(new ReceivedMoney(
                null, company, arrival, Became.PAID, arrival.sum().minor(), posted, clock.instant()));
        return posted;
    }

    /** With the order that it is for and that order's client, which come first wherever both are locked. */
    private Invoice lock(InvoiceId id) {
        invoices.orderOf(id).ifPresent(order -> orders.lock(new OrderId(order)));
        return invoices.lock(id).orElseThrow();
    }

    private static IdempotencyKey rest(Arrival arrival) {
        return new IdempotencyKey("invoice-rest:" + arrival.evidence().value());
    }
}
