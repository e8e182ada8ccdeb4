package app.linekeeper.domain.overview.week;

import static app.linekeeper.domain.overview.week.WeeklyOverview.CHARGED_DAYS;
import static app.linekeeper.domain.overview.week.WeeklyOverview.OFF_DAYS;
import static app.linekeeper.domain.overview.week.WeeklyOverview.WEEKS;

import app.linekeeper.domain.autopay.ForeseeingCharges;
import app.linekeeper.domain.autopay.WalletOutlook;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how a partner's week stands: a few queries by index, however many lines and orders there are. */
@Component
@Transactional(readOnly = true)
public class WeeklyOverviews {

    private static final String PARTNER = "select p.name, p.currency, a.balance_minor from partner p"
            + " left join ledger_account a on a.owner_id = p.id and a.kind = 'BONUS' and a.currency = p.currency"
            + " where p.id = ?";

    private static final String LINES = "select end_date, running, count(*) as n from (select end_date,"
            + " case when off_at > :now then 1 else 0 end as running from line"
            + " where partner = :partner and off_at > :gone and off_at <= :until) l group by end_date, running";

    private final PlainQueries queries;
    private final PaidByWay paid;
    private final ForeseeingCharges charges;
    private final Clock clock;

    WeeklyOverviews(PlainQueries queries, PaidByWay paid, ForeseeingCharges charges, Clock clock) {
        this.queries = queries;
        this.paid = paid;
        this.charges = charges;
        this.clock = clock;
    }

    /** The week that it is in the zone now. */
    public WeeklyOverview of(PartnerId partner, ZoneId zone) {
        LocalDate monday = LocalDate.now(clock.withZone(zone)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Ends> ends = ends(partner, monday);
        List<PaidWeeks> money = paid.before(partner, monday, zone);
        List<WalletOutlook> charged = charges.of(partner, CHARGED_DAYS).wallets();
        return queries.sql(PARTNER)
                .param(partner.value())
                .query((row, n) -> new WeeklyOverview(
                        row.getString("name"),
                        monday,
                        ending(ends, monday),
                        ends.stream()
                                .filter(end -> !end.running)
                                .mapToInt(Ends::lines)
                                .sum(),
                        money,
                        new Money(row.getLong("balance_minor"), Currency.getInstance(row.getString("currency"))),
                        charged))
                .single();
    }

    private List<Ends> ends(PartnerId partner, LocalDate monday) {
        Instant now = clock.instant();
        return queries.sql(LINES)
                .param("partner", partner.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("gone", now.minus(OFF_DAYS, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC))
                .param("until", everywhereOver(monday.plusWeeks(WEEKS)))
                .query((row, n) -> new Ends(
                        row.getObject("end_date", LocalDate.class), row.getInt("running") == 1, row.getInt("n")))
                .list();
    }

    /** A day begins up to 14 hours sooner and 12 later than in UTC. */
    private static OffsetDateTime everywhereOver(LocalDate day) {
        return day.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    /** What still runs where Sunday is not over yet ends this week, too. */
    private static List<Integer> ending(List<Ends> ends, LocalDate monday) {
        return IntStream.range(0, WEEKS)
                .mapToObj(week -> ends.stream()
                        .filter(end -> end.running && Math.max(0, end.week(monday)) == week)
                        .mapToInt(Ends::lines)
                        .sum())
                .toList();
    }

    /** So many lines end on that day, and run or do not. */
    private record Ends(LocalDate day, boolean running, int lines) {

        long week(LocalDate monday) {
            return Math.floorDiv(ChronoUnit.DAYS.between(monday, day), 7);
        }
    }
}
