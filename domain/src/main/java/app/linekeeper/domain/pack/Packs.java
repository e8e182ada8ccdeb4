package app.linekeeper.domain.pack;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of packs. What has ended stays as it is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Packs {

    private static final String OPEN = " and state in ('ASKED', 'MAKING')";

    private final PlainQueries queries;
    private final Clock clock;

    Packs(PlainQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** Whether it was added; false where it is there already. */
    boolean add(PackId id, Acting acting, AskForPack asked) {
        return queries.sql("insert into pack (id, partner, member, from_day, until_day, client, company, forms, state,"
                                + " asked_at) values (:id, :partner, :member, :from, :until, :client, :company, :forms,"
                                + " 'ASKED', :now) on conflict do nothing")
                        .param("id", id.value())
                        .param("partner", acting.partnerOrThrow().value())
                        .param("member", asked.member().value())
                        .param("from", asked.period().from())
                        .param("until", asked.period().until())
                        .param("client", client(asked.scope()))
                        .param("company", company(asked.scope()))
                        .param("forms", written(asked.forms()))
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** The same pack that the member waits for already. */
    Optional<PackId> awaited(AskForPack asked) {
        return queries.sql("select id from pack where member = :member and from_day = :from and until_day = :until"
                        + " and client is not distinct from cast(:client as uuid)"
                        + " and company is not distinct from cast(:company as uuid) and forms = :forms" + OPEN
                        + " order by asked_at limit 1")
                .param("member", asked.member().value())
                .param("from", asked.period().from())
                .param("until", asked.period().until())
                .param("client", client(asked.scope()))
                .param("company", company(asked.scope()))
                .param("forms", written(asked.forms()))
                .query((row, n) -> new PackId(row.getObject("id", UUID.class)))
                .optional();
    }

    Optional<Pack> find(PackId id) {
        return queries.sql("select p.*, coalesce(c.name, f.name) as whose from pack p"
                        + " left join client_account c on c.id = p.client left join company f on f.id = p.company"
                        + " where p.id = ?")
                .param(id.value())
                .query(Packs::pack)
                .optional();
    }

    /** One more run makes it from the beginning; false where it has ended. */
    boolean begin(PackId id) {
        return queries.sql("update pack set state = 'MAKING', attempt = attempt + 1, done = 0, total = 0 where id = ?"
                                + OPEN)
                        .param(id.value())
                        .update()
                == 1;
    }

    /** Whether this run is still the one that makes it, and has noted how far it is. */
    boolean isAt(Pack pack, int done, int total) {
        return queries.sql("update pack set done = ?, total = ? where id = ? and attempt = ?" + OPEN)
                        .params(done, total, pack.id().value(), pack.attempt())
                        .update()
                == 1;
    }

    /** Whether it has ended so now, by this run. */
    boolean end(Pack pack, PackState state, PackSummary summary) {
        return queries.sql("update pack set state = ?, summary = ?, ended_at = ? where id = ? and attempt = ?" + OPEN)
                        .params(
                                state.name(),
                                WrittenSummary.write(summary),
                                OffsetDateTime.now(clock),
                                pack.id().value(),
                                pack.attempt())
                        .update()
                == 1;
    }

    private static Pack pack(ResultSet row, int n) throws SQLException {
        UUID client = row.getObject("client", UUID.class);
        UUID company = row.getObject("company", UUID.class);
        return new Pack(
                new PackId(row.getObject("id", UUID.class)),
                new PartnerId(row.getObject("partner", UUID.class)),
                new MemberId(row.getObject("member", UUID.class)),
                new Period(row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class)),
                new PackScope(
                        client == null ? null : new ClientId(client), company == null ? null : new CompanyId(company)),
                row.getString("whose"),
                Arrays.stream(row.getString("forms").split(","))
                        .map(PackForm::valueOf)
                        .collect(Collectors.toSet()),
                PackState.valueOf(row.getString("state")),
                row.getInt("attempt"),
                row.getInt("done"),
                row.getInt("total"),
                WrittenSummary.read(row.getString("summary")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable UUID client(PackScope scope) {
        return scope.client() == null ? null : scope.client().value();
    }

    private static @Nullable UUID company(PackScope scope) {
        return scope.company() == null ? null : scope.company().value();
    }

    private static String written(Set<PackForm> forms) {
        return forms.stream().sorted().map(PackForm::name).collect(Collectors.joining(","));
    }
}
