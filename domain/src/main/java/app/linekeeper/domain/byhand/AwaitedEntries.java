package app.linekeeper.domain.byhand;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.persistence.PlainQueries;
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

/** Entries by hand that wait for a second operator; by the index {@code hand_entry_of_state}. */
@Component
@Transactional(readOnly = true)
public class AwaitedEntries {

    private final Access access;
    private final PlainQueries queries;

    AwaitedEntries(Access access, PlainQueries queries) {
        this.access = access;
        this.queries = queries;
    }

    /** At most so many, longest waiting first; refused as not_allowed. */
    public Outcome<List<AwaitedEntry>> oldest(MemberId operator, int most) {
        return access.of(operator).allowed(Permission.OPERATE).map(acting -> rows(acting, most));
    }

    private List<AwaitedEntry> rows(Acting acting, int most) {
        return queries.sql("select h.id, p.name as partner, c.name as company, h.amount_minor, h.currency, h.reason,"
                        + " e.name as asker, m.person, h.asked_at from hand_entry h join partner p on p.id = h.partner"
                        + " left join company c on c.id = h.company join member m on m.id = h.asked_by"
                        + " join person e on e.id = m.person"
                        + " where h.state = 'AWAITED' order by h.asked_at, h.id limit ?")
                .param(most)
                .query((row, n) -> row(row, acting))
                .list();
    }

    private static AwaitedEntry row(ResultSet row, Acting acting) throws SQLException {
        return new AwaitedEntry(
                new HandEntryId(row.getObject("id", UUID.class)),
                row.getString("partner"),
                row.getString("company"),
                new Money(row.getLong("amount_minor"), Currency.getInstance(row.getString("currency"))),
                row.getString("reason"),
                row.getString("asker"),
                acting.person().value().equals(row.getObject("person", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
