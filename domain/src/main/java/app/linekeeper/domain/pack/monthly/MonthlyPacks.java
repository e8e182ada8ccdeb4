package app.linekeeper.domain.pack.monthly;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Region;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of companies whose acts go to somebody by themselves. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MonthlyPacks {

    private static final List<String> ROLES = Arrays.stream(Role.values())
            .filter(role -> role.may(Permission.TAKE_DOCUMENTS))
            .map(Role::name)
            .toList();
    private static final String RECEIVER =
            " join member r on r.id = m.receiver and r.partner = m.partner and r.removed_at is null"
                    + " and r.role in (:roles) join person p on p.id = r.person";

    private final PlainQueries queries;
    private final Partners partners;
    private final Clock clock;

    MonthlyPacks(PlainQueries queries, Partners partners, Clock clock) {
        this.queries = queries;
        this.partners = partners;
        this.clock = clock;
    }

    /**
     * A company whose acts are to go.
     *
     * @param zone of the receiver
     * @param region of the partner
     * @param last the last month that went
     */
    record Due(CompanyId company, MemberId receiver, PersonId person, ZoneId zone, Region region, YearMonth last) {}

    List<MonthlyPack> of(PartnerId partner) {
        return queries.sql("select f.id, f.name, t.receiver, t.person_name from company f"
                        + " left join (select m.company, m.receiver, p.name as person_name from monthly_pack m"
                        + RECEIVER
                        + ") t on t.company = f.id where f.owner = :partner order by f.created_at, f.id")
                .param("roles", ROLES)
                .param("partner", partner.value())
                .query((row, n) -> {
                    UUID receiver = row.getObject("receiver", UUID.class);
                    return new MonthlyPack(
                            new CompanyId(row.getObject("id", UUID.class)),
                            row.getString("name"),
                            receiver == null ? null : new MemberId(receiver),
                            row.getString("person_name"));
                })
                .list();
    }

    /** Companies of which no month from this one on went. */
    List<Due> before(YearMonth month) {
        return queries.sql("select m.company, m.receiver, m.last_month, r.person, p.zone, a.region from monthly_pack m"
                        + RECEIVER + " join partner a on a.id = m.partner"
                        + " where m.last_month < :month and p.reachable and a.state <> 'SUSPENDED' order by m.company")
                .param("roles", ROLES)
                .param("month", month.atDay(1))
                .query(MonthlyPacks::due)
                .list();
    }

    /** Whether it was not taken before: of several at once one is told so. */
    boolean take(CompanyId company, YearMonth month) {
        return queries.sql("update monthly_pack set last_month = ? where company = ? and last_month < ?")
                        .params(month.atDay(1), company.value(), month.atDay(1))
                        .update()
                == 1;
    }

    void switchOn(Acting acting, CompanyId company, MemberId receiver) {
        switchOff(company);
        ZoneId zone = partners.findById(acting.partnerOrThrow())
                .orElseThrow()
                .region()
                .zone();
        YearMonth over =
                YearMonth.from(LocalDate.ofInstant(clock.instant(), zone)).minusMonths(1);
        queries.sql("insert into monthly_pack (company, partner, receiver, switched_by, switched_at, last_month)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        company.value(),
                        acting.partnerOrThrow().value(),
                        receiver.value(),
                        acting.member().value(),
                        OffsetDateTime.now(clock),
                        over.atDay(1))
                .update();
    }

    void switchOff(CompanyId company) {
        queries.sql("delete from monthly_pack where company = ?")
                .param(company.value())
                .update();
    }

    private static Due due(ResultSet row, int n) throws SQLException {
        return new Due(
                new CompanyId(row.getObject("company", UUID.class)),
                new MemberId(row.getObject("receiver", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                ZoneId.of(row.getString("zone")),
                Region.valueOf(row.getString("region")),
                YearMonth.from(row.getObject("last_month", LocalDate.class)));
    }
}
