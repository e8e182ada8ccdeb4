package app.linekeeper.domain.settlement;

import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.shared.IdempotencyKey;
import java.util.function.Function;

/**
 * How money that paid an order is given back.
 *
 * @param occasion names what it is given back for, which happens once: at most 60 characters
 * @param reason as the ledger keeps it, at most 40 characters
 * @param destination to which account what a payment brought goes
 */
public record Reversal(TransactionKind kind, String occasion, String reason, Function<Payment, Account> destination) {

    IdempotencyKey keyOf(Payment payment) {
        return new IdempotencyKey(occasion + ":" + payment.id());
    }
}
