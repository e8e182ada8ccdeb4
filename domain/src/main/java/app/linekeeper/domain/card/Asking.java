package app.linekeeper.domain.card;

import app.linekeeper.domain.gateway.AttemptRef;
import app.linekeeper.domain.gateway.ChargeSaved;
import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.StartPayment;
import org.jspecify.annotations.Nullable;

/**
 * What a provider is to be asked of an attempt now.
 *
 * @param payment as the provider names it; null until it said so
 * @param wasAsked whether it may know of the attempt though it did not say so
 * @param start what it is asked for, where the payer pays on a page; null otherwise
 * @param charge what it is asked for, where something is charged that was kept; null otherwise
 * @param isGivenUp whether nobody is to pay by it any more
 */
record Asking(
        GatewayId gateway,
        AttemptRef attempt,
        @Nullable GatewayPayment payment,
        boolean wasAsked,
        @Nullable StartPayment start,
        @Nullable ChargeSaved charge,
        boolean isGivenUp) {}
