package app.linekeeper.domain.reach;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.shared.SearchText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator finds somebody by name, by Telegram id, or by the partner whose team they are in. */
@Component
@Transactional(readOnly = true)
public class FindingPerson {

    private static final Pattern TELEGRAM_ID = Pattern.compile("\\d{1,18}");
    private static final long NOBODY = -1;

    private static final String PEOPLE = "select h.id, h.name, h.telegram_id, h.reachable, min(p.name) as partner"
            + " from person h left join member m on m.person = h.id and m.removed_at is null"
            + " left join partner p on p.id = m.partner where ";
    private static final String EACH_ONCE = " group by h.id, h.name, h.telegram_id, h.reachable order by h.name, h.id";

    private final Access access;
    private final PlainQueries queries;

    FindingPerson(Access access, PlainQueries queries) {
        this.access = access;
        this.queries = queries;
    }

    /**
     * At most so many, by name.
     *
     * @param typed part of a name in any case, or a whole Telegram id; empty finds nobody
     * @return refused as not_allowed for everybody but an operator
     */
    public Outcome<List<KnownPerson>> by(MemberId operator, String typed, int most) {
        return access.of(operator).allowed(Permission.OPERATE).map(acting -> by(SearchText.sought(typed), most));
    }

    /** Refused as not_found, and as not_allowed likewise. */
    public Outcome<KnownPerson> one(MemberId operator, PersonId id) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .then(acting -> queries.sql(PEOPLE + "h.id = ?" + EACH_ONCE)
                        .param(id.value())
                        .query(FindingPerson::person)
                        .optional()
                        .map(Outcome::done)
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome()));
    }

    private List<KnownPerson> by(String sought, int most) {
        if (sought.isEmpty()) {
            return List.of();
        }
        return queries.sql(PEOPLE + "h.telegram_id = :telegram or h.search_text like :pattern escape '!'"
                        + " or p.search_text like :pattern escape '!'" + EACH_ONCE + " limit :most")
                .param("telegram", TELEGRAM_ID.matcher(sought).matches() ? Long.parseLong(sought) : NOBODY)
                .param("pattern", SearchText.pattern(sought))
                .param("most", most)
                .query(FindingPerson::person)
                .list();
    }

    private static KnownPerson person(ResultSet row, int n) throws SQLException {
        return new KnownPerson(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getLong("telegram_id"),
                row.getBoolean("reachable"),
                row.getString("partner"));
    }
}
