package app.linekeeper.domain.notice;

import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.person.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Decides once on each of a person's days, when their hours begin, which of their lines' ends they are reminded of (rules
 * 31 and 32). After hours in which the program was down this happens late, on the same day; of a day that was missed
 * nothing is said any more, and the next threshold speaks.
 */
@Component
public class PlanningNotices {

    private static final int PEOPLE_AT_ONCE = 200;

    private static final Logger LOG = LoggerFactory.getLogger(PlanningNotices.class);

    private final TransactionTemplate transactions;
    private final PlainQueries queries;
    private final EndingLines endings;
    private final ReleasingNotices releasing;
    private final Clock clock;

    PlanningNotices(
            PlatformTransactionManager transactions,
            PlainQueries queries,
            EndingLines endings,
            ReleasingNotices releasing,
            Clock clock) {
        this.transactions = new TransactionTemplate(transactions);
        this.queries = queries;
        this.endings = endings;
        this.releasing = releasing;
        this.clock = clock;
    }

    /** Plans the day of everybody whose day has begun and was not planned yet, some hundred people a transaction. */
    public void all() {
        List<ZoneId> ofLines = inTransaction(endings::zones);
        for (ZoneId zone : inTransaction(this::zones)) {
            while (inTransaction(() -> some(zone, ofLines))) {
                LOG.debug("planned some people of {}", zone);
            }
        }
    }

    private List<ZoneId> zones() {
        return queries.sql("select distinct zone from person").query(String.class).list().stream()
                .map(ZoneId::of)
                .toList();
    }

    private boolean some(ZoneId zone, List<ZoneId> ofLines) {
        Instant now = clock.instant();
        List<PersonId> people = unplanned(zone, now);
        if (people.isEmpty()) {
            return false;
        }
        plan(people, LocalDate.ofInstant(now, zone), ofLines, now);
        return people.size() == PEOPLE_AT_ONCE;
    }

    private void plan(List<PersonId> people, LocalDate day, List<ZoneId> ofLines, Instant now) {
        List<UUID> ids = people.stream().map(PersonId::value).toList();
        queries.sql("delete from notice_day where person in (:people)")
                .param("people", ids)
                .update();
        queries.sql("insert into notice_day (person, planned_day) select p.id, cast(:day as date) from person p"
                        + " where p.id in (:people)")
                .param("people", ids)
                .param("day", day)
                .update();
        endings.plan(people, day, ofLines, now);
        releasing.of(people);
    }

    /**
     * Members of teams in whose hours it is, and who were planned for another day than theirs: any other, for a clock that
     * ran ahead must silence nobody.
     */
    private List<PersonId> unplanned(ZoneId zone, Instant now) {
        return queries.sql("""
                        select p.id from person p
                            left join notice_choice c on c.person = p.id left join notice_day d on d.person = p.id
                        where p.zone = :zone and p.reachable and (d.planned_day is null or d.planned_day <> :day)
                            and coalesce(c.from_minute, 540) <= :minute and coalesce(c.until_minute, 1200) > :minute
                            and exists (select 1 from member m
                                where m.person = p.id and m.removed_at is null and m.partner is not null)
                        order by p.id limit :people
                        """)
                .param("zone", zone.getId())
                .param("day", LocalDate.ofInstant(now, zone))
                .param("minute", LocalTime.ofInstant(now, zone).get(ChronoField.MINUTE_OF_DAY))
                .param("people", PEOPLE_AT_ONCE)
                .query((row, n) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }
}
