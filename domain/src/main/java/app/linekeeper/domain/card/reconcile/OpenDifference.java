package app.linekeeper.domain.card.reconcile;

import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.domain.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A difference before an operator.
 *
 * @param about the provider's id of the payment, or where it has none, ours
 * @param attempt null where none is known
 * @param day of UTC, on which it was looked for
 * @param ours null for nothing
 * @param theirs null for nothing
 */
public record OpenDifference(
        DifferenceId id,
        GatewayId gateway,
        DifferenceKind kind,
        String about,
        @Nullable AttemptId attempt,
        LocalDate day,
        @Nullable Money ours,
        @Nullable Money theirs) {}
