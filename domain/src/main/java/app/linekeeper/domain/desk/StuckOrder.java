package app.linekeeper.domain.desk;

import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.Money;
import java.time.Instant;

/**
 * An order that was paid and whose lines do not all run.
 *
 * @param paid what was paid for it
 * @param givenBack what of that came back; zero for nothing
 * @param paidAt since when it waits, or waited
 */
public record StuckOrder(
        OrderId id,
        String number,
        String client,
        String partner,
        ActivationState activation,
        Money paid,
        Money givenBack,
        Instant paidAt) {}
