package app.linekeeper.domain.order;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.Money;
import java.time.Instant;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * An order as lists show it.
 *
 * @param netMinor the price where the partner pays, in minor units
 * @param afterTermMinor the price in bonuses, in minor units
 * @param paidAt null until paid
 * @param paidBasis null until paid
 * @param payer the company that paid; null until paid, and where bonuses paid
 */
public record OrderRow(
        OrderId id,
        String number,
        ClientId client,
        String clientName,
        OrderState state,
        ActivationState activation,
        Instant placedAt,
        @Nullable Instant paidAt,
        @Nullable PriceBasis paidBasis,
        @Nullable CompanyId payer,
        long netMinor,
        long afterTermMinor,
        Currency currency) {

    /** What was paid, or is to be paid by the partner. */
    public Money sum() {
        return new Money(paidBasis == PriceBasis.BONUSES ? afterTermMinor : netMinor, currency);
    }
}
