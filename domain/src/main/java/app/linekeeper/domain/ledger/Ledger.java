package app.linekeeper.domain.ledger;

import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where all money moves: double entry, append-only, what may not owe never below zero (rules 3 and 4). */
@Component
public class Ledger {

    private final Journal journal;
    private final Balances balances;

    Ledger(Journal journal, Balances balances) {
        this.journal = journal;
        this.balances = balances;
    }

    /**
     * Posts the transaction, once per idempotency key.
     *
     * @return the transaction posted now, or by an earlier call with the same key; refused as wallet_short or
     *     bonuses_short, with nothing moved, where an account would go below zero that may not
     * @throws app.linekeeper.domain.shared.KeyReused if the key was used with other input
     */
    @Transactional
    public Outcome<TransactionId> post(Transaction transaction) {
        Optional<TransactionId> earlier = journal.find(transaction);
        if (earlier.isPresent()) {
            return Outcome.done(earlier.get());
        }
        Optional<Refusal> refusal = balances.apply(transaction.postings(), transaction.evenOwing());
        if (refusal.isPresent()) {
            return refusal.get().asOutcome();
        }
        TransactionId id = TransactionId.next();
        if (journal.add(id, transaction)) {
            return Outcome.done(id);
        }
        // the same key was posted by someone else while we waited for the accounts
        balances.takeBack(transaction.postings());
        return Outcome.done(journal.find(transaction).orElseThrow());
    }
}
