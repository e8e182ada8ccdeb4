package app.linekeeper.domain.accountstatement;

import app.linekeeper.domain.shared.Money;
import java.time.LocalDate;

/**
 * One operation between a company and its seller, as the seller keeps it.
 *
 * @param day of the seller's zone
 * @param ground what it was and by which papers, in the language of the statement
 * @param amount what the seller owes the company more by it, such as money that came; negative for what it owes less,
 *     such as what was sold
 */
public record AccountEntry(LocalDate day, String ground, Money amount) {

    /** What was sold to the company or paid out to it; zero where the operation is none of these. */
    public Money debit() {
        return amount.isNegative() ? amount.negated() : Money.zero(amount.currency());
    }

    /** What came from the company or was given back to it; zero where the operation is none of these. */
    public Money credit() {
        return amount.isNegative() ? Money.zero(amount.currency()) : amount;
    }
}
