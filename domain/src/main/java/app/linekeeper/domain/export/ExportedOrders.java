package app.linekeeper.domain.export;

import app.linekeeper.domain.order.OrderState;
import app.linekeeper.locales.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Orders that were placed in a period, a row for each of their lines. */
@Component
final class ExportedOrders extends ExportedTable {

    private static final List<ExportedColumn> COLUMNS = List.of(
            new ExportedColumn("export.column_order", 12),
            new ExportedColumn("export.column_placed", 17),
            new ExportedColumn("export.column_paid", 17),
            new ExportedColumn("export.column_state", 20),
            new ExportedColumn("export.column_client", 32),
            new ExportedColumn("export.column_line", 12),
            new ExportedColumn("export.column_line_name", 28),
            new ExportedColumn("export.column_channels", 28),
            new ExportedColumn("export.column_months", 10),
            new ExportedColumn("export.column_from", 12),
            new ExportedColumn("export.column_until", 12),
            new ExportedColumn("export.column_list", 14),
            new ExportedColumn("export.column_term_discount", 14),
            new ExportedColumn("export.column_partner_discount", 14),
            new ExportedColumn("export.column_sum", 14),
            new ExportedColumn("export.column_currency", 9));

    /** The partner's discount is that of whoever paid, or of the partner while nobody has (rules 7 and 8). */
    private static final String QUERY = """
            select o.order_number, o.placed_at, o.paid_at, o.state, ol.activation, c.name as client, l.line_number, ol.line_name,
              (select string_agg(h.channel_name, ', ' order by h.place) from order_line_channel h
                where h.order_line_id = ol.id) as channels,
              ol.months, ol.period_start, ol.period_end, ol.list_minor, ol.term_discount_minor, ol.currency,
              case when coalesce(o.paid_basis, 'PARTNER_PAYS') = 'PARTNER_PAYS' then ol.partner_discount_minor else 0 end as partner_discount_minor
            from line_order o join client_account c on c.id = o.client join order_line ol on ol.order_id = o.id
              left join line l on l.id = ol.line_id
            where o.partner = :partner and o.placed_at >= :from and o.placed_at < :until order by o.placed_at, o.id, ol.place
            """;

    ExportedOrders() {
        super(ExportKind.ORDERS, COLUMNS, QUERY);
    }

    @Override
    @Nullable
    Object[] cells(ResultSet row, Function<Text, String> say) throws SQLException {
        ExportedCells cells = new ExportedCells(row);
        var list = cells.money("list_minor");
        var termDiscount = cells.money("term_discount_minor");
        var partnerDiscount = cells.money("partner_discount_minor");
        return new @Nullable Object[] {
            row.getString("order_number"),
            cells.moment("placed_at"),
            cells.moment("paid_at"),
            say.apply(Text.of("export.state").with("state", state(row))),
            row.getString("client"),
            row.getString("line_number"),
            row.getString("line_name"),
            row.getString("channels"),
            row.getInt("months"),
            row.getObject("period_start", LocalDate.class),
            row.getObject("period_end", LocalDate.class),
            list,
            termDiscount,
            partnerDiscount,
            list == null || termDiscount == null || partnerDiscount == null
                    ? null
                    : list.minus(termDiscount).minus(partnerDiscount),
            row.getString("currency")
        };
    }

    /** Of the money where there is none for the line yet, else of the line. */
    private static String state(ResultSet row) throws SQLException {
        String activation = row.getString("activation");
        return activation.equals("NOT_DUE") || row.getString("paid_at") == null
                ? OrderState.valueOf(row.getString("state")).name()
                : activation;
    }
}
