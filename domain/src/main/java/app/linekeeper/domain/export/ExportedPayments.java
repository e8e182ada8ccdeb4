package app.linekeeper.domain.export;

import app.linekeeper.locales.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What paid orders in a period. */
@Component
final class ExportedPayments extends ExportedTable {

    private static final List<ExportedColumn> COLUMNS = List.of(
            new ExportedColumn("export.column_paid", 17),
            new ExportedColumn("export.column_order", 12),
            new ExportedColumn("export.column_client", 32),
            new ExportedColumn("export.column_way", 24),
            new ExportedColumn("export.column_payer", 36),
            new ExportedColumn("export.column_evidence", 32),
            new ExportedColumn("export.column_sum", 14),
            new ExportedColumn("export.column_given_back", 14),
            new ExportedColumn("export.column_currency", 9));

    private static final String QUERY = """
            select p.paid_at, o.order_number, c.name as client, p.way, w.name as payer, p.amount_minor, p.given_back_minor, p.currency,
              coalesce(i.invoice_number, concat(k.gateway, ' ', k.payment_id)) as evidence
            from line_order o join payment p on p.order_id = o.id join client_account c on c.id = o.client
              left join company w on w.id = p.payer_id
              left join invoice i on i.order_id = o.id and p.evidence_key = concat('invoice:', cast(i.id as varchar(36)))
              left join card_attempt k on k.order_id = o.id and p.evidence_key = concat('card:', cast(k.id as varchar(36)))
            where o.partner = :partner and p.paid_at >= :from and p.paid_at < :until order by p.paid_at, p.id
            """;

    ExportedPayments() {
        super(ExportKind.PAYMENTS, COLUMNS, QUERY);
    }

    @Override
    @Nullable
    Object[] cells(ResultSet row, Function<Text, String> say) throws SQLException {
        ExportedCells cells = new ExportedCells(row);
        return new @Nullable Object[] {
            cells.moment("paid_at"),
            row.getString("order_number"),
            row.getString("client"),
            say.apply(Text.of("export.way").with("way", row.getString("way"))),
            row.getString("payer"),
            row.getString("evidence").strip(),
            cells.money("amount_minor"),
            cells.money("given_back_minor"),
            row.getString("currency")
        };
    }
}
