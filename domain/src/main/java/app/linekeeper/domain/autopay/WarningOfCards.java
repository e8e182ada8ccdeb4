package app.linekeeper.domain.autopay;

import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has teams told in time that a card will be out of date when lines are to be paid from it (rule 24). */
@Component
public class WarningOfCards {

    private static final int MONTH = 30;
    private static final int WEEK = 7;

    private static final String MEETING = "select a.method, a.partner, a.acts_on, m.label, m.last_month from autopay a"
            + " join saved_method m on m.id = a.method where a.off_at is null and a.acts_on <= ? and a.acts_on >= ?"
            + " and m.last_month < a.acts_on";

    private final PlainQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WarningOfCards(PlainQueries queries, ApplicationEventPublisher events, Clock clock) {
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    private record Meeting(UUID method, PartnerId partner, LocalDate day, String card, YearMonth last) {

        boolean isTooLate() {
            return YearMonth.from(day).isAfter(last);
        }
    }

    /** Each charge is warned of once a month before and once a week before, however often this looks. */
    @Transactional
    public void all() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        queries.sql(MEETING).params(today.plusDays(MONTH), today).query(WarningOfCards::meeting).list().stream()
                .filter(Meeting::isTooLate)
                .collect(Collectors.groupingBy(Meeting::method))
                .values()
                .forEach(those -> warn(those, today));
    }

    private void warn(List<Meeting> those, LocalDate today) {
        Meeting first = those.stream().min(Comparator.comparing(Meeting::day)).orElseThrow();
        long away = ChronoUnit.DAYS.between(today, first.day());
        Optional<Integer> due =
                Stream.of(WEEK, MONTH).filter(days -> away <= days).findFirst();
        if (due.isPresent() && isNews(first, due.get())) {
            events.publishEvent(
                    new CardRunsOut(first.partner(), first.card(), first.last(), first.day(), those.size()));
        }
    }

    private boolean isNews(Meeting first, int days) {
        return queries.sql("insert into card_runs_out_told (method, charged_on, days_before) values (?, ?, ?)"
                                + " on conflict do nothing")
                        .params(first.method(), first.day(), days)
                        .update()
                == 1;
    }

    private static Meeting meeting(ResultSet row, int n) throws SQLException {
        return new Meeting(
                row.getObject("method", UUID.class),
                new PartnerId(row.getObject("partner", UUID.class)),
                row.getObject("acts_on", LocalDate.class),
                row.getString("label"),
                YearMonth.from(row.getObject("last_month", LocalDate.class)));
    }
}
