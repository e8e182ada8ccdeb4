package app.linekeeper.domain.export;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.DocumentContent;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register of acts that are dated in a period, as they say it themselves; those out of force with what replaced them. */
@Component
final class ExportedActs extends ExportedTable {

    private static final List<ExportedColumn> COLUMNS = List.of(
            new ExportedColumn("export.column_act", 18),
            new ExportedColumn("export.column_day", 12),
            new ExportedColumn("export.column_company", 36),
            new ExportedColumn("export.column_tax_number", 16),
            new ExportedColumn("export.column_client", 32),
            new ExportedColumn("export.column_order", 12),
            new ExportedColumn("export.column_sum", 14),
            new ExportedColumn("export.column_tax", 14),
            new ExportedColumn("export.column_currency", 9),
            new ExportedColumn("export.column_standing", 44));

    private static final String QUERY = """
            select d.language, d.content_version, d.content, c.name as client, later.document_number as later_number,
              later.document_date as later_day
            from line_order o join issued_document d on d.subject = o.id and d.subject_kind = 'ORDER' and d.document_type = 'ACT'
              join client_account c on c.id = o.client left join issued_document later on later.replaces = d.id
            where o.partner = :partner and d.document_date between :first and :last
            order by d.document_date, d.numbering_year, d.place, d.id
            """;

    ExportedActs() {
        super(ExportKind.ACTS, COLUMNS, QUERY);
    }

    @Override
    @Nullable
    Object[] cells(ResultSet row, Function<Text, String> say) throws SQLException {
        ActContent act = ActContent.of(new DocumentContent(
                Language.valueOf(row.getString("language")), row.getInt("content_version"), row.getString("content")));
        return new @Nullable Object[] {
            act.number(),
            act.date(),
            act.customer().name(),
            act.customer().taxNumber(),
            row.getString("client"),
            act.orderNumber(),
            act.total(),
            act.tax().amount(),
            act.total().currency().getCurrencyCode(),
            say.apply(standing(act, row))
        };
    }

    private static Text standing(ActContent act, ResultSet row) throws SQLException {
        String later = row.getString("later_number");
        ActContent.Replaced replaced = act.replaced();
        if (later != null) {
            return standing("export.act_replaced", later, row.getObject("later_day", LocalDate.class));
        } else if (replaced != null) {
            String key = act.total().isZero() ? "export.act_annuls" : "export.act_instead";
            return standing(key, replaced.number(), replaced.date());
        }
        return Text.of("export.act_in_force");
    }

    private static Text standing(String key, String number, LocalDate day) {
        return Text.of(key).with("number", number).with("day", Dates.inFigures(day));
    }
}
