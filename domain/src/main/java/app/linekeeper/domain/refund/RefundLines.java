package app.linekeeper.domain.refund;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderLineId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.MemberId;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An operator refunds lines of an order.
 *
 * @param reason as it is told to the partner, at most 200 characters
 */
public record RefundLines(MemberId operator, OrderId order, Set<OrderLineId> lines, String reason, IdempotencyKey key) {

    InputHash inputHash() {
        Set<String> sorted = lines.stream().map(OrderLineId::toString).collect(Collectors.toCollection(TreeSet::new));
        return InputHash.of(operator, order, sorted, reason);
    }
}
