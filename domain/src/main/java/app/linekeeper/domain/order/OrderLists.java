package app.linekeeper.domain.order;

import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.persistence.CountedRows;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.shared.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The queries behind lists of orders; each reads no more than its page, by the index it names. With what the present
 * transaction has changed, so they need one.
 */
@Component
class OrderLists {

    private static final String ROW = "select o.id, o.order_number, c.name as client_name, o.state, o.activation,"
            + " o.placed_at, o.paid_basis, o.net_minor, o.after_term_minor, o.currency,"
            + " (select coalesce(sum(p.given_back_minor), 0) from payment p where p.order_id = o.id) as given_back_minor"
            + " from line_order o join client_account c on c.id = o.client ";
    /** By {@code order_line_by_line}. */
    private static final String OF_LINE = " where o.id in (select order_id from order_line where line_id = :line) ";

    private static final String OF_PARTNER = "and o.partner = :partner ";

    private static final String RECENT_FIRST = " order by placed_at desc, id ";

    private final PlainQueries queries;

    OrderLists(PlainQueries queries) {
        this.queries = queries;
    }

    /**
     * The partner's orders that bought or renewed the line, newest first.
     *
     * @param page from 0; beyond the end is empty
     */
    Page<OrderRow> ofLine(PartnerId partner, LineId line, int page, int size) {
        return page(OF_LINE + OF_PARTNER, Map.of("partner", partner.value(), "line", line.value()), page, size);
    }

    /**
     * Every partner's orders that bought or renewed the line, newest first.
     *
     * @param page from 0; beyond the end is empty
     */
    Page<OrderRow> ofLine(LineId line, int page, int size) {
        return page(OF_LINE, Map.of("line", line.value()), page, size);
    }

    private Page<OrderRow> page(String which, Map<String, ?> facts, int page, int size) {
        CountedRows<OrderRow> found = queries.sql("select t.total, r.* from (select count(*) as total from line_order o"
                        + which + ") t left join (" + ROW + which + RECENT_FIRST
                        + "limit :size offset :skipped) r on true" + RECENT_FIRST)
                .params(facts)
                .param("size", size)
                .param("skipped", (long) page * size)
                .query(CountedRows.extractor("id", OrderLists::row));
        return new Page<>(found.rows(), page, size, found.total());
    }

    /**
     * At most so many of the partner's that wait to be paid at prices that hold, or to be active, newest first; by
     * {@code line_order_unpaid} and {@code line_order_activation}.
     */
    List<OrderRow> waiting(PartnerId partner, Instant now, int most) {
        return queries.sql(ROW + "where o.id in (select id from line_order where partner = :partner"
                        + " and state = 'PLACED' and quoted_until > :now union all"
                        + " select id from line_order where activation = 'PENDING' and partner = :partner)"
                        + RECENT_FIRST + "limit :most")
                .param("partner", partner.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(OrderLists::row)
                .list();
    }

    /** The newest that waits to be paid and would renew one of the lines, at least one; by {@code line_order_unpaid}. */
    Optional<OrderRow> newestUnpaid(PartnerId partner, List<LineId> lines, Instant now) {
        return newestUnpaid(
                partner,
                now,
                " and exists (select 1 from order_line l where l.order_id = o.id and l.line_id in (:lines))",
                Map.of("lines", lines.stream().map(LineId::value).toList()));
    }

    /** The newest that waits to be paid and would buy just these lines; by {@code line_order_unpaid}. */
    Optional<OrderRow> newestUnpaid(PartnerId partner, NewLines wanted, Instant now) {
        return newestUnpaid(
                partner,
                now,
                " and o.client = :client and (select count(*) from order_line l where l.order_id = o.id) = :quantity"
                        + " and not exists (select 1 from order_line l where l.order_id = o.id"
                        + " and (l.kind <> 'BUY' or l.months <> :months"
                        + " or (select count(*) from order_line_channel x where x.order_line_id = l.id) <> :channels"
                        + " or exists (select 1 from order_line_channel x where x.order_line_id = l.id"
                        + " and x.channel_code not in (:codes))))",
                Map.of(
                        "client", wanted.client().value(),
                        "quantity", wanted.quantity(),
                        "months", wanted.months(),
                        "channels", wanted.channels().size(),
                        "codes",
                                wanted.channels().stream()
                                        .map(ChannelCode::value)
                                        .toList()));
    }

    /** The newest of the partner's that waits to be paid, at prices that hold; by {@code line_order_unpaid}. */
    Optional<OrderRow> newestUnpaid(PartnerId partner, Instant now) {
        return newestUnpaid(partner, now, "", Map.of());
    }

    private Optional<OrderRow> newestUnpaid(PartnerId partner, Instant now, String which, Map<String, ?> facts) {
        return queries.sql(ROW + "where o.partner = :partner and o.state = 'PLACED' and o.quoted_until > :now"
                        + " and c.partner = o.partner" + which + RECENT_FIRST + "limit 1")
                .params(facts)
                .param("partner", partner.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(OrderLists::row)
                .optional();
    }

    private static OrderRow row(ResultSet row, int number) throws SQLException {
        String paid = row.getString("paid_basis");
        boolean net = paid == null || PriceBasis.valueOf(paid).takesPartnerDiscount();
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new OrderRow(
                new OrderId(row.getObject("id", UUID.class)),
                row.getString("order_number"),
                row.getString("client_name"),
                OrderState.valueOf(row.getString("state")),
                ActivationState.valueOf(row.getString("activation")),
                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                new Money(row.getLong(net ? "net_minor" : "after_term_minor"), currency),
                new Money(row.getLong("given_back_minor"), currency));
    }
}
