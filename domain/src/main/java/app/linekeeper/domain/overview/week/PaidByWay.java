package app.linekeeper.domain.overview.week;

import static app.linekeeper.domain.overview.week.WeeklyOverview.WEEKS;

import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums up what was paid for a partner's orders, week by week of a zone, in one query. */
@Component
class PaidByWay {

    static final String PAID = "select way, currency, week, sum(minor) as minor from (select p.way, p.currency,"
            + " p.amount_minor - p.given_back_minor as minor, case "
            + IntStream.range(0, WEEKS - 1)
                    .mapToObj(week -> "when o.paid_at < :start" + (week + 1) + " then " + week)
                    .collect(Collectors.joining(" "))
            + " else " + (WEEKS - 1) + " end as week from line_order o join payment p on p.order_id = o.id"
            + " where o.partner = :partner and o.paid_at >= :start0 and o.paid_at < :start" + WEEKS
            + ") t where minor <> 0 group by way, currency, week";

    private final PlainQueries queries;

    PaidByWay(PlainQueries queries) {
        this.queries = queries;
    }

    /** In the weeks before this Monday; a week begins when it does in the zone, however long its days are. */
    List<PaidWeeks> before(PartnerId partner, LocalDate monday, ZoneId zone) {
        JdbcClient.StatementSpec query = queries.sql(PAID).param("partner", partner.value());
        for (int week = 0; week <= WEEKS; week++) {
            query = query.param("start" + week, start(monday.minusWeeks(WEEKS - week), zone));
        }
        Map<Series, List<Money>> found = new HashMap<>();
        query.query(row -> {
            Currency currency = Currency.getInstance(row.getString("currency"));
            List<Money> weeks = found.computeIfAbsent(
                    Series.of(row.getString("way"), currency),
                    series -> new ArrayList<>(Collections.nCopies(WEEKS, Money.zero(currency))));
            int week = row.getInt("week");
            weeks.set(week, weeks.get(week).plus(new Money(row.getLong("minor"), currency)));
        });
        return found.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Series.ORDER))
                .map(one -> new PaidWeeks(one.getKey().way, one.getValue()))
                .toList();
    }

    private static OffsetDateTime start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    private record Series(String way, Currency currency) {

        static final Comparator<Series> ORDER = Comparator.<Series>comparingInt(one -> PaidWeeks.WAYS.indexOf(one.way))
                .thenComparing(one -> one.currency.getCurrencyCode());

        static Series of(String paid, Currency currency) {
            String way = paid.equals("client_card") ? "card" : paid;
            return new Series(PaidWeeks.WAYS.contains(way) ? way : "other", currency);
        }
    }
}
