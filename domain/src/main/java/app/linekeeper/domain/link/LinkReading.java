package app.linekeeper.domain.link;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a link together with the present state of its maker, partner and client, so that its end does not depend on
 * anybody who remembers to end it (rule 38).
 */
final class LinkReading {

    static final String RIGHT_LOST = "RIGHT_LOST";

    static final String SELECT = """
            select l.id, l.purpose, l.partner, l.role, l.client, l.created_at, l.expires_at, l.used_at, l.used_by,
                l.ended_at, l.ended_because, m.person as maker, m.role as maker_role, m.partner as maker_partner, m.removed_at,
                h.name as maker_name, p.name as partner_name, p.state = 'SUSPENDED' as suspended,
                c.name as client_name, c.partner as client_partner,
                exists (select 1 from member o
                    where o.partner = l.partner and o.role = 'OWNER' and o.removed_at is null) as has_owner
            from one_time_link l join member m on m.id = l.maker join person h on h.id = m.person
                join partner p on p.id = l.partner left join client_account c on c.id = l.client
            """;

    private LinkReading() {}

    /** Reads {@link #SELECT}. */
    static Link link(ResultSet row, Instant now) throws SQLException {
        LinkAim aim = aim(row);
        return new Link(
                new LinkId(row.getObject("id", UUID.class)),
                aim,
                row.getString("partner_name"),
                row.getString("client_name"),
                new PersonId(row.getObject("maker", UUID.class)),
                row.getString("maker_name"),
                instant(row, "created_at"),
                instant(row, "expires_at"),
                id(row, "used_by", MemberId::new),
                state(row, aim, now));
    }

    private static LinkAim aim(ResultSet row) throws SQLException {
        String role = row.getString("role");
        return new LinkAim(
                LinkPurpose.valueOf(row.getString("purpose")),
                new PartnerId(row.getObject("partner", UUID.class)),
                role == null ? null : Role.valueOf(role),
                id(row, "client", ClientId::new));
    }

    private static LinkState state(ResultSet row, LinkAim aim, Instant now) throws SQLException {
        if (row.getObject("used_at") != null) {
            return LinkState.USED;
        }
        if (row.getObject("ended_at") != null) {
            return RIGHT_LOST.equals(row.getString("ended_because")) ? LinkState.ENDED : LinkState.WITHDRAWN;
        }
        if (!now.isBefore(instant(row, "expires_at"))) {
            return LinkState.EXPIRED;
        }
        if (!mayStillBeMade(row, aim)) {
            return LinkState.ENDED;
        }
        return row.getBoolean("suspended") ? LinkState.PAUSED : LinkState.OPEN;
    }

    private static boolean mayStillBeMade(ResultSet row, LinkAim aim) throws SQLException {
        return row.getObject("removed_at") == null
                && (aim.client() == null || aim.partner().equals(id(row, "client_partner", PartnerId::new)))
                && aim.mayBeMadeBy(
                        Role.valueOf(row.getString("maker_role")),
                        id(row, "maker_partner", PartnerId::new),
                        row.getBoolean("has_owner"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }

    private static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> typed) throws SQLException {
        UUID found = row.getObject(column, UUID.class);
        return found == null ? null : typed.apply(found);
    }
}
