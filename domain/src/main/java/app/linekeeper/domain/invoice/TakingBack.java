package app.linekeeper.domain.invoice;

import app.linekeeper.domain.ledger.Ledger;
import app.linekeeper.domain.ledger.Posting;
import app.linekeeper.domain.ledger.Subject;
import app.linekeeper.domain.ledger.Transaction;
import app.linekeeper.domain.ledger.TransactionId;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes back what came of money that reached the bank, by a reversing transaction (rule 3). */
@Component
class TakingBack {

    private final Ledger ledger;
    private final Orders orders;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakingBack(Ledger ledger, Orders orders, ApplicationEventPublisher events, Clock clock) {
        this.ledger = ledger;
        this.orders = orders;
        this.events = events;
        this.clock = clock;
    }

    /** @param invoice locked; null for money that went to a wallet by itself */
    Outcome<TransactionId> of(ReceivedMoney received, @Nullable Invoice invoice, Subject subject, IdempotencyKey key) {
        if (!received.wasTakenBack()) {
            Optional<OrderId> spentOn = spentOn(received, invoice);
            if (spentOn.isPresent()) {
                String number = orders.findById(spentOn.get()).orElseThrow().number();
                return Refusal.of(Reason.MONEY_SPENT).with("number", number).asOutcome();
            }
        }
        return ledger.post(reversal(received, invoice, subject, key)).map(posted -> {
            if (!received.wasTakenBack()) {
                received.takeBack(clock.instant());
                release(received, invoice);
            }
            return posted;
        });
    }

    /** The order that it paid, alone or with others. */
    private static Optional<OrderId> spentOn(ReceivedMoney received, @Nullable Invoice invoice) {
        return invoice != null && invoice.wasPaid() && received.onInvoice().isPositive()
                ? Optional.ofNullable(invoice.order())
                : Optional.empty();
    }

    private void release(ReceivedMoney received, @Nullable Invoice invoice) {
        if (invoice == null) {
            return;
        }
        boolean counted = received.became() == Became.PART || received.became() == Became.PAID;
        if (counted) {
            invoice.lose(received.sum());
        }
        events.publishEvent(new MoneyTakenBack(invoice.id(), received.sum()));
    }

    private static Transaction reversal(
            ReceivedMoney received, @Nullable Invoice invoice, Subject subject, IdempotencyKey key) {
        Money sum = received.sum();
        List<Posting> postings = new ArrayList<>();
        postings.add(new Posting(ChartOfAccounts.bankClearing(received.seller(), sum.currency()), sum));
        if (received.toWallet().isPositive()) {
            postings.add(new Posting(
                    ChartOfAccounts.wallet(received.company(), sum.currency()),
                    received.toWallet().negated()));
        }
        if (received.onInvoice().isPositive() && invoice != null) {
            postings.add(new Posting(
                    ChartOfAccounts.invoice(invoice.id().value(), sum.currency()),
                    received.onInvoice().negated()));
        }
        return new Transaction(TransactionKind.TAKEN_BACK, key, postings)
                .about(subject)
                .reversing(received.transaction(), "UNDONE");
    }
}
