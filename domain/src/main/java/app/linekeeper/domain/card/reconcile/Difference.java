package app.linekeeper.domain.card.reconcile;

import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a provider and we do not say alike.
 *
 * @param about the provider's id of the payment, or where it has none, ours
 * @param attempt null where none is known
 * @param ours null for nothing
 * @param theirs null for nothing
 */
record Difference(
        GatewayId gateway,
        DifferenceKind kind,
        String about,
        @Nullable AttemptId attempt,
        @Nullable Money ours,
        @Nullable Money theirs) {}
