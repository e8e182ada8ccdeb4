package app.linekeeper.domain.access;

import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.locales.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Finds who somebody with a Telegram account is: every turn begins with it, so no object graph stands between. */
@Component
class FindingCaller {

    /** The current membership first, then the oldest: somebody removed from one partner goes on in the other. */
    private static final String CALLERS = """
            select p.telegram_id, m.id, m.person, m.role, m.partner, m.client, p.language, p.zone, p.reachable
            from person p join member m on m.person = p.id
            where p.telegram_id = any(?) and m.removed_at is null
            order by case when m.id = p.current_member then 0 else 1 end, m.joined_at, m.id
            """;

    private final PlainQueries queries;

    FindingCaller(PlainQueries queries) {
        this.queries = queries;
    }

    /** With what the present transaction has changed; needs a transaction. */
    Optional<Caller> of(long telegramId) {
        return Optional.ofNullable(of(List.of(telegramId)).get(telegramId));
    }

    /** The same for several. */
    Map<Long, Caller> of(Collection<Long> telegramIds) {
        Map<Long, Caller> found = new HashMap<>();
        queries.sql(CALLERS)
                .param(new SqlArrayValue("bigint", telegramIds.toArray()))
                .query((ResultSet row) -> {
                    Caller caller = caller(row);
                    found.merge(
                            row.getLong("telegram_id"),
                            caller,
                            (first, other) -> first.and(other.acting().role()));
                });
        return found;
    }

    private static Caller caller(ResultSet row) throws SQLException {
        return new Caller(
                new Acting(
                        new MemberId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person", UUID.class)),
                        Role.valueOf(row.getString("role")),
                        id(row, "partner", PartnerId::new),
                        id(row, "client", ClientId::new)),
                List.of(),
                Language.valueOf(row.getString("language")),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("reachable"));
    }

    private static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> typed) throws SQLException {
        UUID found = row.getObject(column, UUID.class);
        return found == null ? null : typed.apply(found);
    }
}
