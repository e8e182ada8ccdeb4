package app.linekeeper.domain.bank;

import app.linekeeper.domain.shared.Money;
import java.time.LocalDate;
import java.util.Set;

/**
 * A line of a statement in a list.
 *
 * @param bookedOn the day on which the bank moved it
 * @param sum all that came
 * @param undecided what of it nobody has decided about; zero for one that does not wait
 * @param payer as the bank names them; may be empty, as may their tax number and the purpose
 * @param doubts why it was not matched by itself; none for one that was
 */
public record BankLineRow(
        BankLineId id,
        BankLineState state,
        LocalDate bookedOn,
        Money sum,
        Money undecided,
        String payer,
        String payerTaxNumber,
        String purpose,
        Set<Doubt> doubts) {

    public BankLineRow {
        doubts = Set.copyOf(doubts);
    }
}
