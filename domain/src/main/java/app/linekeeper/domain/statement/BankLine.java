package app.linekeeper.domain.statement;

import app.linekeeper.domain.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * Money that came to one of our accounts or went from it.
 *
 * @param at the line of the file at which it begins, from 1
 * @param account ours, without spaces
 * @param isIncome whether it came
 * @param amountMinor in minor units of the account's currency, above zero
 * @param currency its code, where the bank names it; else empty
 * @param bookedOn the day on which the bank moved it
 * @param number the other side's number of the payment order; may be empty
 * @param party whoever is on the other side
 * @param purpose as it was written, in one line
 * @param occurrence which of several equal ones of its day, from 1: two equal payments are two
 * @param raw as it stood in the file
 */
public record BankLine(
        int at,
        String account,
        boolean isIncome,
        long amountMinor,
        String currency,
        LocalDate bookedOn,
        String number,
        Party party,
        String purpose,
        int occurrence,
        String raw) {

    /**
     * Another side of a payment; each may be empty.
     *
     * @param taxNumber digits only, whatever its country calls it
     * @param account without spaces
     */
    public record Party(String name, String taxNumber, String account) {}

    /** The same for the same movement in whatever file it stands, and another for every other one. */
    public String key() {
        String text = String.join(
                "\n",
                account,
                String.valueOf(isIncome),
                String.valueOf(amountMinor),
                String.valueOf(bookedOn),
                number,
                party.account(),
                purpose,
                String.valueOf(occurrence));
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    BankLine asOccurrence(int n) {
        return new BankLine(at, account, isIncome, amountMinor, currency, bookedOn, number, party, purpose, n, raw);
    }
}
