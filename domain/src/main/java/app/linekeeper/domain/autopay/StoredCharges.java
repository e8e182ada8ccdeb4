package app.linekeeper.domain.autopay;

import app.linekeeper.domain.line.LineAutopay;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads what is renewed by itself, without prices. */
@Component
class StoredCharges {

    static final String OF_PARTNER = """
            select a.line, a.line_number, a.source, a.months, a.acts_on,
                coalesce(a.company, a.method) as account, coalesce(company.name, m.label) as paid_from,
                c.name as client_name, t.state
            from autopay a left join company on company.id = a.company left join saved_method m on m.id = a.method
                join client_account c on c.id = a.client
                left join autopay_attempt t on t.line = a.line and t.end_date = a.end_date
            where a.partner = ? and a.off_at is null
            order by a.acts_on, length(a.line_number), a.line_number limit ?
            """;

    private final PlainQueries queries;

    StoredCharges(PlainQueries queries) {
        this.queries = queries;
    }

    /** The first so many of a partner's, next charge first, by {@code autopay_of_partner}. */
    List<PlannedCharge> of(PartnerId partner, int most) {
        return queries.sql(OF_PARTNER)
                .params(partner.value(), most)
                .query(StoredCharges::charge)
                .list();
    }

    private static PlannedCharge charge(ResultSet row, int number) throws SQLException {
        LocalDate day = row.getObject("acts_on", LocalDate.class);
        return new PlannedCharge(
                new LineId(row.getObject("line", UUID.class)),
                row.getString("line_number"),
                row.getString("client_name"),
                new AutopaySource(SourceKind.valueOf(row.getString("source")), row.getObject("account", UUID.class)),
                row.getString("paid_from"),
                row.getInt("months"),
                LineAutopay.Stage.of(row.getString("state"), day),
                day,
                null);
    }
}
