package app.linekeeper.domain.payout;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.requisites.RequisitesText;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is still to be paid out by bank, for operators; by the index {@code payout_of_state}. */
@Component
@Transactional(readOnly = true)
public class OwedPayouts {

    private final Access access;
    private final PlainQueries queries;

    OwedPayouts(Access access, PlainQueries queries) {
        this.access = access;
        this.queries = queries;
    }

    /** At most so many, longest waiting first; refused as not_allowed. */
    public Outcome<List<PayoutRow>> oldest(MemberId operator, int most) {
        return access.of(operator).allowed(Permission.OPERATE).map(acting -> rows(most));
    }

    private List<PayoutRow> rows(int most) {
        return queries.sql("select o.id, o.kind, p.name as partner, c.requisites, o.sum_minor, o.currency, o.owed_at"
                        + " from payout o join partner p on p.id = o.partner join company c on c.id = o.company"
                        + " where o.state = 'OWED' order by o.owed_at, o.id limit ?")
                .param(most)
                .query(OwedPayouts::row)
                .list();
    }

    private static PayoutRow row(ResultSet row, int n) throws SQLException {
        return new PayoutRow(
                new PayoutId(row.getObject("id", UUID.class)),
                PayoutKind.valueOf(row.getString("kind")),
                row.getString("partner"),
                RequisitesText.read(row.getString("requisites")),
                new Money(row.getLong("sum_minor"), Currency.getInstance(row.getString("currency"))),
                row.getObject("owed_at", OffsetDateTime.class).toInstant());
    }
}
