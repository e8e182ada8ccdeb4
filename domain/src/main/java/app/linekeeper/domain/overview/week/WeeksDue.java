package app.linekeeper.domain.overview.week;

import app.linekeeper.domain.notice.choice.NoticeHours;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows which owners are to have their overview now: on Mondays, in their hours, once a week for each partner, if they
 * want it and can be reached (rules 32 and 33). What was missed on Monday is not made up for.
 */
@Component
@Transactional
public class WeeksDue {

    private static final String OWNERS = "select m.id, m.person, m.partner, p.telegram_id, p.zone,"
            + " c.from_minute, c.until_minute from member m join person p on p.id = m.person"
            + " join partner a on a.id = m.partner left join notice_choice c on c.person = m.person"
            + " where m.role = 'OWNER' and m.removed_at is null and p.reachable and a.state <> 'SUSPENDED'"
            + " and (c.off_topics is null or c.off_topics not like '%WEEKLY%')"
            + " and not exists (select 1 from member_topic_off o where o.member = m.id and o.topic = 'WEEKLY')";

    private static final String UNSENT = " and p.zone in (:zones) and not exists (select 1 from weekly_overview_sent s"
            + " where s.person = m.person and s.partner = m.partner and s.week = :week)";

    private final PlainQueries queries;
    private final Clock clock;

    WeeksDue(PlainQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * So many owners, or fewer at the end, some of whom may be out of their hours: {@link OwnerOfTheWeek#isOpen}.
     *
     * @param after the last one of those before; null to begin
     */
    @Transactional(readOnly = true)
    public List<OwnerOfTheWeek> page(@Nullable OwnerOfTheWeek after, int most) {
        List<String> zones = zonesOnMonday();
        if (zones.isEmpty()) {
            return List.of();
        }
        JdbcClient.StatementSpec query = queries.sql(
                        OWNERS + UNSENT + (after == null ? "" : " and m.id > :after") + " order by m.id limit :most")
                .param("zones", zones)
                .param("week", today(zones.get(0)))
                .param("most", most);
        return (after == null ? query : query.param("after", after.member().value()))
                .query(this::owner)
                .list();
    }

    /** Whether this person is still to have the overview of that week of that partner, at this moment. */
    @Transactional(readOnly = true)
    public Optional<OwnerOfTheWeek> find(long telegramId, PartnerId partner, LocalDate week) {
        return queries.sql(OWNERS + " and p.telegram_id = :person and m.partner = :partner")
                .param("person", telegramId)
                .param("partner", partner.value())
                .query(this::owner)
                .optional()
                .filter(owner -> owner.week().equals(week) && owner.isOpen());
    }

    /** Notes that the owner had it; false if they had before. */
    public boolean take(OwnerOfTheWeek owner) {
        return queries.sql("insert into weekly_overview_sent (person, partner, week) values (?, ?, ?)"
                                + " on conflict do nothing")
                        .params(owner.person().value(), owner.partner().value(), owner.week())
                        .update()
                == 1;
    }

    /** All at the same Monday: no two are further apart than a day and two hours. */
    private List<String> zonesOnMonday() {
        return queries.sql("select distinct zone from person").query(String.class).list().stream()
                .filter(zone -> today(zone).getDayOfWeek() == DayOfWeek.MONDAY)
                .toList();
    }

    private LocalDate today(String zone) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
    }

    private OwnerOfTheWeek owner(ResultSet row, int n) throws SQLException {
        ZoneId zone = ZoneId.of(row.getString("zone"));
        NoticeHours hours = row.getObject("from_minute") == null
                ? NoticeHours.DEFAULT
                : new NoticeHours(row.getInt("from_minute"), row.getInt("until_minute"));
        return new OwnerOfTheWeek(
                new MemberId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                new PartnerId(row.getObject("partner", UUID.class)),
                row.getLong("telegram_id"),
                zone,
                today(zone.getId()),
                hours.isOpen(clock.instant(), zone));
    }
}
