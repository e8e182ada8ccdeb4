package app.linekeeper.domain.overview;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.partner.PartnerState;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.ClientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a client whose account it is, who looks after it, and what was asked of them today. */
@Component
public class ClientAtHome {

    private static final Duration A_DAY = Duration.ofHours(25);

    private final PlainQueries queries;
    private final Clock clock;

    ClientAtHome(PlainQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * The acting client's own account.
     *
     * @throws NullPointerException for everybody who is no client
     */
    @Transactional(readOnly = true)
    public ClientHome of(Acting acting) {
        ClientId client = Objects.requireNonNull(acting.client());
        return queries.sql("select c.name as account, c.zone, p.name as partner, p.state, a.asked_at"
                        + " from client_account c left join partner p on p.id = c.partner"
                        + " left join renewal_ask a on a.client = c.id and a.partner = c.partner and a.asked_at > :since"
                        + " where c.id = :client order by a.asked_at desc nulls last limit 1")
                .param("client", client.value())
                .param("since", clock.instant().minus(A_DAY).atOffset(ZoneOffset.UTC))
                .query((row, number) -> home(row))
                .single();
    }

    private ClientHome home(ResultSet row) throws SQLException {
        return new ClientHome(
                row.getString("account"),
                row.getString("partner"),
                PartnerState.SUSPENDED.name().equals(row.getString("state")),
                askedToday(row.getObject("asked_at", OffsetDateTime.class), ZoneId.of(row.getString("zone"))));
    }

    private @Nullable LocalTime askedToday(@Nullable OffsetDateTime asked, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return Optional.ofNullable(asked)
                .map(at -> at.atZoneSameInstant(zone))
                .filter(at -> at.toLocalDate().equals(today))
                .map(ZonedDateTime::toLocalTime)
                .orElse(null);
    }
}
