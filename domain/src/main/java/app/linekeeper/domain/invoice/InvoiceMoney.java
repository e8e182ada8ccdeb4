package app.linekeeper.domain.invoice;

import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.ledger.Ledger;
import app.linekeeper.domain.ledger.Transaction;
import app.linekeeper.domain.ledger.TransactionId;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.domain.wallet.OrderSubject;
import org.springframework.stereotype.Component;

/** Moves the money of invoices in the ledger. */
@Component
class InvoiceMoney {

    private final Ledger ledger;
    private final Accounts accounts;
    private final ReceivedSums sums;

    InvoiceMoney(Ledger ledger, Accounts accounts, ReceivedSums sums) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.sums = sums;
    }

    /** What came and was neither spent nor put to the wallet. */
    Account account(Invoice invoice) {
        return ChartOfAccounts.invoice(invoice.id().value(), invoice.sum().currency());
    }

    /** It reached the bank: for an order it waits on the invoice, else it is on the wallet at once (rule 20). */
    TransactionId arrive(Invoice invoice, Arrival arrival) {
        boolean waits = invoice.order() != null;
        Account to = waits ? account(invoice) : wallet(invoice);
        Account bank =
                ChartOfAccounts.bankClearing(arrival.seller(), arrival.sum().currency());
        TransactionKind kind = waits ? TransactionKind.INVOICE_MONEY : TransactionKind.TOP_UP;
        return ledger.post(Transaction.move(kind, arrival.evidence(), bank, to, arrival.sum())
                        .about(arrival.subject()))
                .orElseThrow();
    }

    /**
     * All that is on the invoice goes to the wallet of whoever was asked to pay: what is more than it asks for, or all that
     * came where it can no longer be paid.
     *
     * @param key one for each time
     * @return how much that was; zero for nothing
     */
    Money clear(Invoice invoice, IdempotencyKey key) {
        Money rest = accounts.balance(account(invoice));
        OrderId order = invoice.order();
        if (rest.isPositive() && order != null) {
            ledger.post(Transaction.move(TransactionKind.INVOICE_REST, key, account(invoice), wallet(invoice), rest)
                            .about(OrderSubject.of(order)))
                    .orElseThrow();
        }
        if (!invoice.wasPaid()) {
            sums.of(invoice.id()).forEach(ReceivedMoney::goToWallet);
        }
        return rest;
    }

    private static Account wallet(Invoice invoice) {
        return ChartOfAccounts.wallet(invoice.company(), invoice.sum().currency());
    }
}
