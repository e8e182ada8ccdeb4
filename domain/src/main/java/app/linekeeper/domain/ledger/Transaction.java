package app.linekeeper.domain.ledger;

import app.linekeeper.domain.order.OrderId;
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
 * @param order the order it is about; null where it is about none
 */
public record Transaction(
        TransactionKind kind,
        IdempotencyKey key,
        List<Posting> postings,
        @Nullable OrderId order) {

    /** @throws IllegalArgumentException if there is no posting, or the postings of a currency do not sum to zero */
    public Transaction {
        postings = List.copyOf(postings);
        Map<Currency, Money> sums = new HashMap<>();
        postings.forEach(p -> sums.merge(p.amount().currency(), p.amount(), Money::plus));
        if (postings.isEmpty() || !sums.values().stream().allMatch(Money::isZero)) {
            throw new IllegalArgumentException("postings do not balance: " + sums);
        }
    }

    /** The amount moves from one account to the other. */
    public static Transaction move(TransactionKind kind, IdempotencyKey key, Account from, Account to, Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("a negative amount moves nowhere");
        }
        return new Transaction(kind, key, List.of(new Posting(from, amount.negated()), new Posting(to, amount)), null);
    }

    /** The same movement, about this order. */
    public Transaction about(OrderId subject) {
        return new Transaction(kind, key, postings, subject);
    }

    InputHash inputHash() {
        return InputHash.of(kind, postings, String.valueOf(order));
    }
}
