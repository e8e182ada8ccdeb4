package app.linekeeper.domain.order;

import app.linekeeper.domain.line.LineCalendar;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.pricing.LinePrice;
import app.linekeeper.domain.shared.Money;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the lines of an order with their channels, in the order of ordering. */
@Component
class StoredRows {

    private static final String LINES = """
            select l.kind, l.line_id, line.line_number, l.line_name, l.months, l.list_minor, l.term_discount_minor,
                l.partner_discount_minor, l.currency, l.activation, l.period_end, line.end_date, line.anchor_day,
                coalesce(line.zone, c.zone) as zone,
                case when o.state = 'PLACED' and c.partner = o.partner then 1 else 0 end as promised,
                (select array_agg(ch.channel_name order by ch.place) from order_line_channel ch
                    where ch.order_line_id = l.id) as channels,
                case when exists (select 1 from autopay a where a.line = l.line_id and a.off_at is null) then 1 else 0 end
                    as by_itself
            from order_line l join line_order o on o.id = l.order_id join client_account c on c.id = o.client
                left join line on line.id = l.line_id
            where l.order_id = ? order by l.place
            """;

    private final PlainQueries queries;
    private final Clock clock;

    StoredRows(PlainQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** With what the present transaction has changed; needs a transaction. */
    List<OrderCard.Row> of(OrderId order) {
        return queries.sql(LINES).param(order.value()).query(this::row).list();
    }

    private OrderCard.Row row(ResultSet row, int number) throws SQLException {
        UUID line = row.getObject("line_id", UUID.class);
        ActivationState activation = ActivationState.valueOf(row.getString("activation"));
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new OrderCard.Row(
                OrderLineKind.valueOf(row.getString("kind")),
                line == null ? null : new LineId(line),
                row.getString("line_number"),
                row.getString("line_name"),
                row.getInt("months"),
                texts(row.getArray("channels")),
                new LinePrice(
                        new Money(row.getLong("list_minor"), currency),
                        new Money(row.getLong("term_discount_minor"), currency),
                        new Money(row.getLong("partner_discount_minor"), currency)),
                activation,
                activation == ActivationState.ACTIVE ? row.getObject("period_end", LocalDate.class) : null,
                endIfPaidNow(row),
                row.getBoolean("by_itself"));
    }

    private @Nullable LocalDate endIfPaidNow(ResultSet row) throws SQLException {
        if (!row.getBoolean("promised")) {
            return null;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(row.getString("zone")));
        LocalDate end = row.getObject("end_date", LocalDate.class);
        int months = row.getInt("months");
        return end == null
                ? LineCalendar.startingOn(today, months).end()
                : new LineCalendar(end, row.getInt("anchor_day"))
                        .renewedOn(today, months)
                        .end();
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(Object::toString).toList();
    }
}
