package app.linekeeper.domain.refund;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderLineId;
import app.linekeeper.domain.order.OrderLineKind;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order before an operator who may refund lines of it.
 *
 * @param partner the name of the partner
 * @param client the name of the client
 * @param paid what was paid; null while nothing was
 * @param givenBack what of it came back already
 * @param by how refunded money gets back
 */
public record OrderToRefund(
        OrderId id,
        String number,
        String partner,
        String client,
        @Nullable Money paid,
        Money givenBack,
        BackBy by,
        List<Row> rows) {

    /**
     * A line of the order.
     *
     * @param number of the line; null while it does not run
     * @param sum what was paid for it
     * @param obstacle why it cannot be refunded; null if it can be
     */
    public record Row(
            OrderLineId id,
            OrderLineKind kind,
            @Nullable String number,
            String name,
            int months,
            Money sum,
            @Nullable Refusal obstacle) {}
}
