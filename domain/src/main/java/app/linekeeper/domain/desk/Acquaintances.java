package app.linekeeper.domain.desk;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who is a member of what, longest first; by {@code member_partner} and {@code member_client}. Needs a transaction. */
@Component
class Acquaintances {

    private static final String MEMBERS = "select h.name, m.role, h.telegram_id from member m join person h"
            + " on h.id = m.person where m.removed_at is null and ";

    private final PlainQueries queries;

    Acquaintances(PlainQueries queries) {
        this.queries = queries;
    }

    List<Acquaintance> of(PartnerId partner) {
        return members("m.partner = ?", partner.value());
    }

    List<Acquaintance> of(ClientId client) {
        return members("m.client = ?", client.value());
    }

    private List<Acquaintance> members(String which, UUID id) {
        return queries.sql(MEMBERS + which + " order by m.joined_at, m.id")
                .param(id)
                .query((row, n) -> new Acquaintance(
                        row.getString("name"), Role.valueOf(row.getString("role")), row.getLong("telegram_id")))
                .list();
    }
}
