package app.linekeeper.domain.order;

import app.linekeeper.domain.shared.Money;
import java.time.Instant;

/**
 * An order as lists show it.
 *
 * @param number digits, as people are shown
 * @param sum what was paid, or is to be paid by the partner
 * @param givenBack what of it came back; zero for nothing
 */
public record OrderRow(
        OrderId id,
        String number,
        String clientName,
        OrderState state,
        ActivationState activation,
        Instant placedAt,
        Money sum,
        Money givenBack) {}
