package app.linekeeper.domain.notice;

import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who hears of something: members of today, without those who blocked the bot (rule 33). */
@Component
class Hearers {

    private static final String REACHABLE = "select m.id, m.person, p.telegram_id, p.zone from member m"
            + " join person p on p.id = m.person where p.reachable and m.removed_at is null and ";

    private final PlainQueries queries;

    Hearers(PlainQueries queries) {
        this.queries = queries;
    }

    /** Those of the partner's team whose role allows this; where none of them can be reached, the others of the team. */
    List<Hearer> ofTeam(PartnerId partner, Permission permission) {
        List<String> roles = Arrays.stream(Role.values())
                .filter(role -> role.may(permission))
                .map(Role::name)
                .toList();
        List<Hearer> meant = queries.sql(
                        REACHABLE + "m.partner = :partner and m.role in (:roles) order by p.telegram_id")
                .param("partner", partner.value())
                .param("roles", roles)
                .query(Hearers::hearer)
                .list();
        return meant.isEmpty() ? ofTeam(partner) : meant;
    }

    private List<Hearer> ofTeam(PartnerId partner) {
        return queries.sql(REACHABLE + "m.partner = :partner order by p.telegram_id")
                .param("partner", partner.value())
                .query(Hearers::hearer)
                .list();
    }

    /** The vendor's operators. */
    List<Hearer> operators() {
        return queries.sql(REACHABLE + "m.role = :role order by p.telegram_id")
                .param("role", Role.OPERATOR.name())
                .query(Hearers::hearer)
                .list();
    }

    /** Those who speak for the client. */
    List<Hearer> ofClient(ClientId client) {
        return queries.sql(REACHABLE + "m.client = :client order by p.telegram_id")
                .param("client", client.value())
                .query(Hearers::hearer)
                .list();
    }

    private static Hearer hearer(ResultSet row, int n) throws SQLException {
        return new Hearer(
                new MemberId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getLong("telegram_id"),
                ZoneId.of(row.getString("zone")));
    }
}
