package app.linekeeper.domain.bank;

import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;

/** An operator takes back what was decided about a line, or a part of it, by whomever: it waits again. */
@Component
public class UndoingDecision {

    /**
     * Reverses the postings (rule 3).
     *
     * @return what was undone, the same for the same key; refused as not_allowed, not_found, decision_undone where another did so
     *     before, and where the money is no longer there as money_spent (with the order: it is refunded first) or
     *     wallet_short; then nothing has changed
     * @throws app.linekeeper.domain.shared.KeyReused if the key was used with other input
     */
    public Outcome<BankDecision> undo(MemberId operator, BankDecisionId decision, IdempotencyKey key) {
        throw new UnsupportedOperationException();
    }
}
