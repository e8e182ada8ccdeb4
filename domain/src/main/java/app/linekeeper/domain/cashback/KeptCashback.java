package app.linekeeper.domain.cashback;

import app.linekeeper.domain.ledger.TransactionId;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderLineId;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which cashback was credited for which order line, and whether it still stands. */
@Component
class KeptCashback {

    private static final String ADD = "insert into cashback"
            + " (order_line, order_id, partner, rate, base_minor, sum_minor, currency, transaction_id) values ";

    private final PlainQueries queries;

    KeptCashback(PlainQueries queries) {
        this.queries = queries;
    }

    /** Cashback that was credited and not taken back. */
    record Standing(OrderLineId line, Money sum, TransactionId credited) {}

    void add(Order order, Map<OrderLineId, CashbackShare> shares, TransactionId credited) {
        queries.sql(ADD + String.join(", ", Collections.nCopies(shares.size(), "(?, ?, ?, ?, ?, ?, ?, ?)")))
                .params(shares.entrySet().stream()
                        .flatMap(share -> row(order, share.getKey(), share.getValue(), credited))
                        .toList())
                .update();
    }

    private static Stream<Object> row(Order order, OrderLineId line, CashbackShare share, TransactionId credited) {
        return Stream.of(
                line.value(),
                order.id().value(),
                order.partner().value(),
                share.rate(),
                share.base().minor(),
                share.sum().minor(),
                share.sum().currency().getCurrencyCode(),
                credited.value());
    }

    /** What stands for these lines, in the order of their ids. */
    List<Standing> standing(Collection<OrderLineId> lines) {
        return queries.sql("select order_line, sum_minor, currency, transaction_id from cashback"
                        + " where order_line in (:lines) and taken_back_by is null order by order_line")
                .param("lines", lines.stream().map(OrderLineId::value).toList())
                .query(KeptCashback::standing)
                .list();
    }

    void takenBack(Collection<OrderLineId> lines, TransactionId by) {
        queries.sql("update cashback set taken_back_by = :by where order_line in (:lines)")
                .param("by", by.value())
                .param("lines", lines.stream().map(OrderLineId::value).toList())
                .update();
    }

    private static Standing standing(ResultSet row, int n) throws SQLException {
        return new Standing(
                new OrderLineId(row.getObject("order_line", UUID.class)),
                new Money(row.getLong("sum_minor"), Currency.getInstance(row.getString("currency"))),
                new TransactionId(row.getObject("transaction_id", UUID.class)));
    }
}
