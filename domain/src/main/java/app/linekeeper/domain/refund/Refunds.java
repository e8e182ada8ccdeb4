package app.linekeeper.domain.refund;

import app.linekeeper.domain.order.OrderLineId;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.Money;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What was refunded, by whom and why: only ever added, but for when the lines' system had undone a line. */
@Component
class Refunds {

    private final PlainQueries queries;

    Refunds(PlainQueries queries) {
        this.queries = queries;
    }

    /**
     * The refund of an earlier call with the same key.
     *
     * @throws app.linekeeper.domain.shared.KeyReused if that one had other input
     */
    Optional<Refund> earlier(RefundLines command) {
        return queries.sql("select id, sum_minor, currency, input_hash from refund where idempotency_key = ?")
                .param(command.key().value())
                .query((row, n) -> {
                    command.inputHash().mustBe(row.getString("input_hash"), command.key());
                    return new Refund(
                            new RefundId(row.getObject("id", UUID.class)),
                            new Money(row.getLong("sum_minor"), Currency.getInstance(row.getString("currency"))));
                })
                .optional();
    }

    void add(Refund refund, RefundLines command, Instant at) {
        queries.sql("insert into refund (id, order_id, sum_minor, currency, reason, refunded_by, refunded_at,"
                        + " idempotency_key, input_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(refund.id().value())
                .param(command.order().value())
                .param(refund.sum().minor())
                .param(refund.sum().currency().getCurrencyCode())
                .param(command.reason())
                .param(command.operator().value())
                .param(at.atOffset(ZoneOffset.UTC))
                .param(command.key().value())
                .param(command.inputHash().value())
                .update();
        command.lines().forEach(line -> add(refund, line));
    }

    private void add(Refund refund, OrderLineId line) {
        queries.sql("insert into refund_line (order_line, refund) values (?, ?)")
                .param(line.value())
                .param(refund.id().value())
                .update();
    }

    /** At most so many lines that the lines' system has still to undo. */
    List<OrderLineId> notEnded(int most) {
        return queries.sql("select order_line from refund_line where ended_at is null limit ?")
                .param(most)
                .query((row, n) -> new OrderLineId(row.getObject("order_line", UUID.class)))
                .list();
    }

    void ended(Collection<OrderLineId> lines, Instant at) {
        queries.sql("update refund_line set ended_at = :at where order_line in (:lines) and ended_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("lines", lines.stream().map(OrderLineId::value).toList())
                .update();
    }
}
