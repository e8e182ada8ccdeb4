package app.linekeeper.domain.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An account that a statement is about. Sums are in minor units of the account's currency.
 *
 * @param number without spaces
 * @param from the first day, to the last, both inclusive; null where the bank does not say
 */
public record StatedAccount(
        String number,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        long opening,
        long income,
        long outgo,
        long closing) {

    boolean addsUp() {
        return opening + income - outgo == closing;
    }
}
