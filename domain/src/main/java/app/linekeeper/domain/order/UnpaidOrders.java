package app.linekeeper.domain.order;

import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The orders that wait to be paid at prices that still hold, by {@code line_order_unpaid}; a partner has few. */
@Component
class UnpaidOrders {

    private static final String NEWEST = "select o.id, o.order_number, o.net_minor, o.currency from line_order o"
            + " where o.partner = :partner and o.state = 'PLACED' and o.quoted_until > :now and exists"
            + " (select 1 from order_line l where l.order_id = o.id and l.line_id in (:lines))"
            + " order by o.placed_at desc, o.id limit 1";

    private final PlainQueries queries;

    UnpaidOrders(PlainQueries queries) {
        this.queries = queries;
    }

    /** The newest that would renew one of the lines, of which there is at least one. */
    Optional<UnpaidOrder> newestOf(PartnerId partner, List<LineId> lines, Instant now) {
        return queries.sql(NEWEST)
                .param("partner", partner.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("lines", lines.stream().map(LineId::value).toList())
                .query(UnpaidOrders::order)
                .optional();
    }

    private static UnpaidOrder order(ResultSet row, int number) throws SQLException {
        return new UnpaidOrder(
                new OrderId(row.getObject("id", UUID.class)),
                row.getString("order_number"),
                new Money(row.getLong("net_minor"), Currency.getInstance(row.getString("currency"))));
    }
}
