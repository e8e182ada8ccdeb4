package app.linekeeper.domain.gateway;

import app.linekeeper.domain.shared.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Give money back the way it came, once.
 *
 * @param id names this one: asking twice gives back once
 * @param paid what was taken
 * @param before what of it had gone back before this
 * @param sum above zero, and no more than is left
 * @param receipt of what is given back; null where none is due
 */
public record GatewayRefund(
        UUID id,
        AttemptRef attempt,
        GatewayPayment payment,
        Money paid,
        Money before,
        Money sum,
        @Nullable Receipt receipt) {}
