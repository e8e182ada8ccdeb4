package app.linekeeper.domain.bank;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Region;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was paid and what came on a day, by the ledger; refused as not_allowed for everybody but an operator. */
@Component
@Transactional(readOnly = true)
public class MoneyOfTheDay {

    /** What sellers sold as it is, and what reached their banks with the sign that it has for people. */
    private static final String MOVED =
            "select t.kind, e.currency, sum(case when a.kind = 'SALES' then e.amount_minor else"
                    + " -e.amount_minor end) as minor, count(*) as n from ledger_transaction t"
                    + " join ledger_entry e on e.transaction_id = t.id"
                    + " join ledger_account a on a.id = e.account_id and a.kind in ('SALES', 'BANK_CLEARING')"
                    + " join seller s on s.id = a.owner_id and s.region = ?"
                    + " where t.created_at >= ? and t.created_at < ? group by t.kind, e.currency";

    private final Access access;
    private final PlainQueries queries;
    private final Clock clock;

    MoneyOfTheDay(Access access, PlainQueries queries, Clock clock) {
        this.access = access;
        this.queries = queries;
        this.clock = clock;
    }

    /** Today, in the zone of each seller; as {@link #of}. */
    public Outcome<List<DayRow>> today(MemberId operator) {
        return rows(operator, zone -> LocalDate.ofInstant(clock.instant(), zone));
    }

    /**
     * By way and currency, in the order of the ways; nothing for ways on which nothing moved. By the index
     * {@code ledger_transaction_by_time}.
     *
     * @param day in the zone of each seller
     */
    public Outcome<List<DayRow>> of(MemberId operator, LocalDate day) {
        return rows(operator, zone -> day);
    }

    private Outcome<List<DayRow>> rows(MemberId operator, Function<ZoneId, LocalDate> day) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .map(acting -> Stream.of(Region.values())
                        .flatMap(region -> rows(region, day.apply(region.zone())).stream())
                        .collect(
                                groupingBy(row -> Map.entry(row.way(), row.sum().currency()), reducing(DayRow::plus)))
                        .values()
                        .stream()
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(DayRow::way)
                                .thenComparing(row -> row.sum().currency().getCurrencyCode()))
                        .toList());
    }

    private List<DayRow> rows(Region region, LocalDate day) {
        return queries.sql(MOVED)
                .param(region.name())
                .param(begin(day, region.zone()))
                .param(begin(day.plusDays(1), region.zone()))
                .query(MoneyOfTheDay::row)
                .list();
    }

    private static OffsetDateTime begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static DayRow row(ResultSet row, int n) throws SQLException {
        return new DayRow(
                TransactionKind.valueOf(row.getString("kind")),
                new Money(row.getLong("minor"), Currency.getInstance(row.getString("currency"))),
                row.getLong("n"));
    }
}
