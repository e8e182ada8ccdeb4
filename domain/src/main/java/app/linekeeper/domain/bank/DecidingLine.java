package app.linekeeper.domain.bank;

import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import java.util.List;
import org.springframework.stereotype.Component;

/** An operator says what a line that waits is for (rule 19). */
@Component
public class DecidingLine {

    /**
     * All of the line that waits goes there.
     *
     * @return as {@link #split}
     */
    public Outcome<List<BankDecision>> decide(
            MemberId operator, BankLineId line, BankTarget target, IdempotencyKey key) {
        throw new UnsupportedOperationException();
    }

    /**
     * What waits of the line goes to several invoices and wallets.
     *
     * @return what was decided, the same for the same key; refused as not_allowed, not_found (the line, an invoice or a
     *     company), bank_line_decided (with what another decided before), amount_not_positive, shares_wrong where they are not
     *     together what waits, other_currency, and other_seller where an invoice is of another seller than the account;
     *     then nothing is posted
     * @throws app.linekeeper.domain.shared.KeyReused if the key was used with other input
     */
    public Outcome<List<BankDecision>> split(
            MemberId operator, BankLineId line, List<Share> shares, IdempotencyKey key) {
        throw new UnsupportedOperationException();
    }
}
