package app.linekeeper.domain.card.reconcile;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What operators have to settle with providers; refused as not_allowed for everybody else. */
@Component
@Transactional(readOnly = true)
public class Differences {

    private static final String ROW =
            "select id, gateway, kind, about, attempt, compared_day, ours_minor, theirs_minor, currency"
                    + " from gateway_difference where settled_at is null";

    private final Access access;
    private final PlainQueries queries;

    Differences(Access access, PlainQueries queries) {
        this.access = access;
        this.queries = queries;
    }

    /** At most so many that are open, found last first; by {@code gateway_difference_open}. */
    public Outcome<List<OpenDifference>> newest(MemberId operator, int most) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .map(acting -> queries.sql(ROW + " order by found_at desc, id limit ?")
                        .param(most)
                        .query(Differences::difference)
                        .list());
    }

    /** Empty where it is settled. */
    public Outcome<Optional<OpenDifference>> one(MemberId operator, DifferenceId id) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .map(acting -> queries.sql(ROW + " and id = ?")
                        .param(id.value())
                        .query(Differences::difference)
                        .optional());
    }

    private static OpenDifference difference(ResultSet row, int n) throws SQLException {
        UUID attempt = row.getObject("attempt", UUID.class);
        return new OpenDifference(
                new DifferenceId(row.getObject("id", UUID.class)),
                new GatewayId(row.getString("gateway")),
                DifferenceKind.valueOf(row.getString("kind")),
                row.getString("about"),
                attempt == null ? null : new AttemptId(attempt),
                row.getObject("compared_day", LocalDate.class),
                money(row, "ours_minor"),
                money(row, "theirs_minor"));
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        long minor = row.getLong(column);
        return row.wasNull() ? null : new Money(minor, Currency.getInstance(row.getString("currency")));
    }
}
