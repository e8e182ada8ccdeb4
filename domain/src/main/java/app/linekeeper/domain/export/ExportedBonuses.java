package app.linekeeper.domain.export;

import app.linekeeper.locales.Text;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What came to a partner's bonuses and went from them in a period, by the ledger. */
@Component
final class ExportedBonuses extends ExportedTable {

    private static final List<ExportedColumn> COLUMNS = List.of(
            new ExportedColumn("export.column_moment", 17),
            new ExportedColumn("export.column_what", 28),
            new ExportedColumn("export.column_order", 12),
            new ExportedColumn("export.column_client", 32),
            new ExportedColumn("export.column_note", 36),
            new ExportedColumn("export.column_percent", 9),
            new ExportedColumn("export.column_base", 14),
            new ExportedColumn("export.column_sum", 14),
            new ExportedColumn("export.column_currency", 9));

    /** Each share of an order's cashback has the same percentage; its base is that of the whole transaction. */
    private static final String QUERY = """
            select t.created_at, t.kind, e.amount_minor, e.currency, o.order_number, c.name as client,
              coalesce((select max(b.rate) from cashback b where b.transaction_id = t.id),
                (select max(b.rate) from cashback b where b.taken_back_by = t.id)) as rate,
              coalesce((select sum(b.base_minor) from cashback b where b.transaction_id = t.id),
                (select sum(b.base_minor) from cashback b where b.taken_back_by = t.id)) as base_minor,
              coalesce((select h.reason from hand_entry h where t.subject_kind = 'HAND_ENTRY' and h.id = t.subject_id),
                (select w.name from withdrawal d join company w on w.id = d.company
                  where t.subject_kind = 'WITHDRAWAL' and d.id = t.subject_id)) as note
            from ledger_account a join ledger_entry e on e.account_id = a.id join ledger_transaction t on t.id = e.transaction_id
              left join line_order o on t.subject_kind = 'ORDER' and o.id = t.subject_id
              left join client_account c on c.id = o.client
            where a.owner_id = :partner and a.kind = 'BONUS' and t.created_at >= :from and t.created_at < :until
            order by t.created_at, e.id
            """;

    ExportedBonuses() {
        super(ExportKind.BONUSES, COLUMNS, QUERY);
    }

    @Override
    @Nullable
    Object[] cells(ResultSet row, Function<Text, String> say) throws SQLException {
        ExportedCells cells = new ExportedCells(row);
        BigDecimal rate = row.getBigDecimal("rate");
        return new @Nullable Object[] {
            cells.moment("created_at"),
            say.apply(Text.of("export.bonus").with("kind", row.getString("kind"))),
            row.getString("order_number"),
            row.getString("client"),
            row.getString("note"),
            rate == null ? null : rate.movePointRight(2).stripTrailingZeros(),
            cells.money("base_minor"),
            cells.money("amount_minor"),
            row.getString("currency")
        };
    }
}
