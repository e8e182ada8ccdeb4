package app.linekeeper.domain.byhand;

import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.ledger.Ledger;
import app.linekeeper.domain.ledger.Shortage;
import app.linekeeper.domain.ledger.Subject;
import app.linekeeper.domain.ledger.Transaction;
import app.linekeeper.domain.ledger.TransactionId;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Moves the money of an entry by hand; nothing goes below zero by one. */
@Component
class PostingByHand {

    private static final String KIND = "HAND_ENTRY";

    private final Ledger ledger;
    private final Accounts accounts;

    PostingByHand(Ledger ledger, Accounts accounts) {
        this.ledger = ledger;
        this.accounts = accounts;
    }

    /** Refused as hand_short where a debit is not covered: asked first, for words that fit; the ledger has the last word. */
    Outcome<TransactionId> post(HandEntry entry) {
        Money amount = entry.amount();
        Account own = own(entry);
        Account other = other(entry);
        boolean credit = amount.isPositive();
        Optional<Refusal> shortage =
                credit ? Optional.empty() : Shortage.find(Reason.HAND_SHORT, amount.negated(), accounts.balance(own));
        return shortage.map(Refusal::<TransactionId>asOutcome)
                .orElseGet(() -> ledger.post(Transaction.move(
                                credit ? TransactionKind.CREDIT_BY_HAND : TransactionKind.DEBIT_BY_HAND,
                                new IdempotencyKey("hand:" + entry.id()),
                                credit ? other : own,
                                credit ? own : other,
                                credit ? amount : amount.negated())
                        .about(new Subject(KIND, entry.id().value()))));
    }

    private static Account own(HandEntry entry) {
        return entry.company() == null
                ? ChartOfAccounts.bonuses(entry.partner(), entry.amount().currency())
                : ChartOfAccounts.wallet(entry.company(), entry.amount().currency());
    }

    private static Account other(HandEntry entry) {
        return entry.company() == null
                ? ChartOfAccounts.bonusExpense(entry.seller(), entry.amount().currency())
                : ChartOfAccounts.byHand(entry.seller(), entry.amount().currency());
    }
}
