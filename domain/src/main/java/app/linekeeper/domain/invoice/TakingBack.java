package app.linekeeper.domain.invoice;

import app.linekeeper.domain.ledger.Ledger;
import app.linekeeper.domain.ledger.Posting;
import app.linekeeper.domain.ledger.Subject;
import app.linekeeper.domain.ledger.Transaction;
import app.linekeeper.domain.ledger.TransactionId;
import app.linekeeper.domain.ledger.TransactionKind;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes back what came of money that reached the bank, by a reversing transaction (rule 3). */
@Component
class TakingBack {

    private final Ledger ledger;
    private final Orders orders;
    private final Clock clock;

    TakingBack(Ledger ledger, Orders orders, Clock clock) {
        this.ledger = ledger;
        this.orders = orders;
        this.clock = clock;
    }

    /** @param invoice locked; null for money that went to a wallet by itself */
    Outcome<TransactionId> of(ReceivedMoney received, @Nullable Invoice invoice, Subject subject, IdempotencyKey key) {
        if (!received.wasTakenBack() && isSpent(received, invoice)) {
            return orders.findById(invoice.order())
                    .map(order -> Refusal.of(Reason.MONEY_SPENT).with("number", order.number()))
                    .orElseThrow()
                    .asOutcome();
        }
        return ledger.post(reversal(received, invoice, subject, key)).map(posted -> {
            if (!received.wasTakenBack()) {
                received.takeBack(clock.instant());
                release(received, invoice);
            }
            return posted;
        });
    }

    /** Whether it paid an order, alone or with others. */
    private static boolean isSpent(ReceivedMoney received, @Nullable Invoice invoice) {
        return invoice != null
                && invoice.order() != null
                && received.onInvoice().isPositive()
                && !invoice.isOpen()
                && invoice.wasPaid();
    }

    private static void release(ReceivedMoney received, @Nullable Invoice invoice) {
        if (invoice == null) {
            return;
        }
        boolean counted = received.became() == Became.PART || received.became() == Became.PAID;
        if (counted) {
            invoice.lose(received.sum());
        }
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
