package app.linekeeper.domain.accountstatement;

import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction of the ledger did to what a company and its seller owe each other.
 *
 * @param amount as {@link AccountEntry#amount}
 * @param order the number of the order that it is about; null where it is about none
 * @param act the number of that order's act; null where there is none yet
 * @param paper the number of the bank's paper; null where it has none
 * @param paperDay the day of the bank's paper; null where it has none
 * @param note why an operator did it by hand; null for everything else
 */
record Operation(
        TransactionKind kind,
        Money amount,
        Instant at,
        @Nullable String order,
        @Nullable String act,
        @Nullable String paper,
        @Nullable LocalDate paperDay,
        @Nullable String note) {}
