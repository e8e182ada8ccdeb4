package app.linekeeper.domain.wallet;

import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry on an account, as its owner reads it.
 *
 * @param amount what came; negative for what went
 * @param order the order it is about, with its number and the name of its client; all null where it is about none
 * @param share how a cashback was counted; null for everything else
 * @param note why an operator did it by hand, or the company that a withdrawal goes to; null for everything else
 */
public record Movement(
        TransactionKind kind,
        Money amount,
        Instant at,
        @Nullable OrderId order,
        @Nullable String orderNumber,
        @Nullable String client,
        @Nullable Share share,
        @Nullable String note) {

    /**
     * Of what a cashback is a share (rule 8).
     *
     * @param rate as a fraction, such as 0.35
     * @param base what was paid
     */
    public record Share(BigDecimal rate, Money base) {

        /** The rate in percent, such as 35. */
        public BigDecimal percent() {
            return rate.movePointRight(2).stripTrailingZeros();
        }
    }
}
