package app.linekeeper.domain.access;

import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.locales.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is to be told of something: members of today, each person once, without those who blocked the bot (rule 33). */
@Component
@Transactional(readOnly = true)
public class Addressees {

    private static final String REACHABLE = "select p.telegram_id, p.language from person p where p.reachable"
            + " and exists (select 1 from member m where m.person = p.id and m.removed_at is null and ";

    private final PlainQueries queries;

    Addressees(PlainQueries queries) {
        this.queries = queries;
    }

    /** Those of the partner's team whose role allows this. */
    public List<Addressee> ofPartner(PartnerId partner, Permission permission) {
        List<String> roles = Arrays.stream(Role.values())
                .filter(role -> role.may(permission))
                .map(Role::name)
                .toList();
        return list(queries.sql(REACHABLE + "m.partner = :partner and m.role in (:roles)) order by p.telegram_id")
                .param("partner", partner.value())
                .param("roles", roles));
    }

    /** Those who speak for the client. */
    public List<Addressee> ofClient(ClientId client) {
        return list(queries.sql(REACHABLE + "m.client = :client) order by p.telegram_id")
                .param("client", client.value()));
    }

    private static List<Addressee> list(JdbcClient.StatementSpec query) {
        return query.query(Addressees::addressee).list();
    }

    private static Addressee addressee(ResultSet row, int n) throws SQLException {
        return new Addressee(row.getLong("telegram_id"), Language.valueOf(row.getString("language")));
    }
}
