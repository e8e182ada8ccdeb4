package app.linekeeper.domain.notice;

import app.linekeeper.domain.notice.choice.NoticeHours;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.person.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
        List<Unplanned> people = unplanned(zone, now);
        if (people.isEmpty()) {
            return false;
        }
        plan(people, LocalDate.ofInstant(now, zone), zone, ofLines, now);
        return people.size() == PEOPLE_AT_ONCE;
    }

    private void plan(List<Unplanned> people, LocalDate day, ZoneId zone, List<ZoneId> ofLines, Instant now) {
        List<PersonId> all = people.stream().map(Unplanned::person).toList();
        note(all, day, now);
        // nearly always one: all of a zone were told at the same time the day before
        Map<DawnedDays, List<PersonId>> alike = people.stream()
                .collect(Collectors.groupingBy(
                        each -> DawnedDays.between(each.toldUntil(day, zone, now), now, ofLines),
                        Collectors.mapping(Unplanned::person, Collectors.toList())));
        alike.forEach((days, some) -> endings.atThresholds(some, days, now));
        endings.putOff(all, day, now);
        endings.endOutdated(all, now);
        releasing.of(all);
    }

    /** Two nodes that plan the same people wait for one another here; whoever is second finds everything said. */
    private void note(List<PersonId> people, LocalDate day, Instant now) {
        List<UUID> ids = people.stream().map(PersonId::value).toList();
        queries.sql("select person from notice_day where person in (:people) order by person for update")
                .param("people", ids)
                .query(UUID.class)
                .list();
        queries.sql("update notice_day set planned_day = :day, planned_at = :now where person in (:people)")
                .param("people", ids)
                .param("day", day)
                .param("now", Notices.utc(now))
                .update();
        queries.sql("insert into notice_day (person, planned_day, planned_at)"
                        + " select p.id, cast(:day as date), :now from person p where p.id in (:people)"
                        + " and not exists (select 1 from notice_day d where d.person = p.id) order by p.id"
                        + " on conflict do nothing")
                .param("people", ids)
                .param("day", day)
                .param("now", Notices.utc(now))
                .update();
    }

    /**
     * Members of teams in whose hours it is, and who were planned for another day than theirs: any other, for a clock that
     * ran ahead must silence nobody.
     */
    private List<Unplanned> unplanned(ZoneId zone, Instant now) {
        return queries.sql("""
                        select * from (select p.id, d.planned_day, d.planned_at, coalesce(c.from_minute, :from) as from_minute,
                                coalesce(c.until_minute, :until) as until_minute
                            from person p left join notice_choice c on c.person = p.id
                                left join notice_day d on d.person = p.id
                            where p.zone = :zone and p.reachable and exists (select 1 from member m
                                where m.person = p.id and m.removed_at is null and m.partner is not null)) living
                        where (planned_day is null or planned_day <> :day) and from_minute <= :minute and until_minute > :minute
                        order by id limit :people
                        """)
                .param("from", NoticeHours.DEFAULT.from())
                .param("until", NoticeHours.DEFAULT.until())
                .param("zone", zone.getId())
                .param("day", LocalDate.ofInstant(now, zone))
                .param("minute", LocalTime.ofInstant(now, zone).get(ChronoField.MINUTE_OF_DAY))
                .param("people", PEOPLE_AT_ONCE)
                .query(Unplanned::read)
                .list();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }
}
