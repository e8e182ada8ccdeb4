package app.linekeeper.domain.gateway;

import app.linekeeper.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment in a provider's own list of a day.
 *
 * @param attempt as the provider repeats it; null where it does not
 * @param sum what was taken
 * @param refunded what of it went back
 */
public record RegistryRow(GatewayPayment payment, @Nullable String attempt, Money sum, Money refunded) {}
