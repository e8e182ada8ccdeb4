package app.linekeeper.domain.gateway;

import app.linekeeper.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment as the provider sees it now.
 *
 * @param attempt the number or the id of the attempt that it is for, as the provider repeats it; null where it does not
 * @param sum what was asked for, or taken where that is known
 * @param refunded what of it went back; zero for nothing
 * @param decline why nothing was taken; null unless it was refused
 * @param kept what was kept of it; null for nothing
 * @param payer who paid; null where the provider does not say
 */
public record PaymentSnapshot(
        GatewayPayment payment,
        @Nullable String attempt,
        PaymentStatus status,
        Money sum,
        Money refunded,
        @Nullable Decline decline,
        @Nullable KeptMethod kept,
        @Nullable BankPayer payer) {

    /** Of a payment that stands there, with nothing else to say of it. */
    public static PaymentSnapshot of(
            GatewayPayment payment, @Nullable String attempt, PaymentStatus status, Money sum) {
        return new PaymentSnapshot(payment, attempt, status, sum, Money.zero(sum.currency()), null, null, null);
    }

    /** What is left of it after what went back. */
    public Money left() {
        return refunded.isZero() ? sum : sum.minus(refunded);
    }

    /** Whether it is a payment of that attempt, as far as the provider says. */
    public boolean isOf(AttemptRef ref) {
        return attempt == null || attempt.equals(ref.id().toString()) || attempt.equals(String.valueOf(ref.number()));
    }
}
