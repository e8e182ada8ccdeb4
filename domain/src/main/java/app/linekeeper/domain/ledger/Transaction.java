package app.linekeeper.domain.ledger;

import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.Money;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A movement of money to be posted: it balances, or it cannot be made (rule 3).
 *
 * @param subject what it is about; null where it is about nothing
 * @param reverses the earlier transaction that it puts right, all or in part; null where it does not
 * @param reason why, in a word of whoever posts it, at most 40 characters; null where the kind says it all
 * @param evenOwing whether a bonus account may go below zero by it (rule 22)
 */
public record Transaction(
        TransactionKind kind,
        IdempotencyKey key,
        List<Posting> postings,
        @Nullable Subject subject,
        @Nullable TransactionId reverses,
        @Nullable String reason,
        boolean evenOwing) {

    /** @throws IllegalArgumentException if there is no posting, or the postings of a currency do not sum to zero */
    public Transaction {
        postings = List.copyOf(postings);
        Map<Currency, Money> sums = new HashMap<>();
        postings.forEach(p -> sums.merge(p.amount().currency(), p.amount(), Money::plus));
        if (postings.isEmpty() || !sums.values().stream().allMatch(Money::isZero)) {
            throw new IllegalArgumentException("postings do not balance: " + sums);
        }
    }

    /** These postings, about nothing in particular. */
    public Transaction(TransactionKind kind, IdempotencyKey key, List<Posting> postings) {
        this(kind, key, postings, null, null, null, false);
    }

    /** The amount moves from one account to the other. */
    public static Transaction move(TransactionKind kind, IdempotencyKey key, Account from, Account to, Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("a negative amount moves nowhere");
        }
        return new Transaction(kind, key, List.of(new Posting(from, amount.negated()), new Posting(to, amount)));
    }

    /** The same movement, about this. */
    public Transaction about(Subject what) {
        return new Transaction(kind, key, postings, what, reverses, reason, evenOwing);
    }

    /** The same movement, to put an earlier one right. */
    public Transaction reversing(TransactionId earlier, String why) {
        return new Transaction(kind, key, postings, subject, earlier, why, evenOwing);
    }

    /** The same movement, though a bonus account may have to owe it. */
    public Transaction evenIfOwed() {
        return new Transaction(kind, key, postings, subject, reverses, reason, true);
    }

    /** Without reversals as it was before there were any, so that what was posted then is found again. */
    InputHash inputHash() {
        Object about = subject == null ? "null" : subject.id();
        return reverses == null
                ? InputHash.of(kind, postings, about)
                : InputHash.of(kind, postings, about, reverses, String.valueOf(reason));
    }
}
