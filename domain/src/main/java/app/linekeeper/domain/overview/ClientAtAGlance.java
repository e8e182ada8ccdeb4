package app.linekeeper.domain.overview;

import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.client.FindingClients;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells how a client and their lines stand; the lines by one query from an index. */
@Component
public class ClientAtAGlance {

    private static final String LINES = "select count(*) as n, count(case when off_at > :now then 1 end) as running,"
            + " min(case when off_at > :now then end_date end) as nearest from line where client = :client";

    private final FindingClients finding;
    private final PlainQueries queries;
    private final Clock clock;

    ClientAtAGlance(FindingClients finding, PlainQueries queries, Clock clock) {
        this.finding = finding;
        this.queries = queries;
        this.clock = clock;
    }

    /** The client, who soon comes first in the partner's list by this; refused as not_found for a foreign one. */
    @Transactional(readOnly = true)
    public Outcome<ClientGlance> of(MemberId member, ClientId id) {
        return finding.open(member, id).map(this::glance);
    }

    private ClientGlance glance(ClientAccount client) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return queries.sql(LINES)
                .param("now", now)
                .param("client", client.id().value())
                .query((row, n) -> new ClientGlance(
                        client, row.getLong("n"), row.getLong("running"), row.getObject("nearest", LocalDate.class)))
                .single();
    }
}
