package app.linekeeper.domain.wallet;

import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry on an account, as its owner reads it.
 *
 * @param amount what came; negative for what went
 * @param order the order it is about, with its number and the name of its client; all null where it is about none
 */
public record Movement(
        TransactionKind kind,
        Money amount,
        Instant at,
        @Nullable OrderId order,
        @Nullable String orderNumber,
        @Nullable String client) {}
