package app.linekeeper.domain.notice;

import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.notice.choice.NoticeChoice;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the ends of lines that people are to be reminded of today, and notes each as a notice, once. */
@Component
class EndingLines {

    private static final String MAY_ORDER = "('OWNER', 'MANAGER')";

    private static final String INTO = "insert into notice"
            + " (person, partner, kind, topic, subject, line, end_date, days, facts, due_at, state, created_at)";

    /**
     * By {@code line_ending}. Whoever orders lines is reminded; where none of them can be reached, the others of the team
     * (rule 33). What is paid and waits to be activated (rule 16) does not end. Where a line reached two thresholds at once, the later one speaks. A line that pays by itself is spoken of
     * by autopayment; one whose invoice is awaited ends all the same.
     */
    private static final String AT_THRESHOLDS = INTO + """
             select m.person, m.partner, 'LINE_ENDS', 'LINES', concat(l.id, ':', l.end_date, ':', min(d.days)), l.id,
                l.end_date, min(d.days), '', :now, 'WAITING', :now
            from member m join line l on l.partner = m.partner
                join (%s) d on d.zone = l.zone and d.end_date = l.end_date and l.off_at > d.after and l.off_at <= d.until
                left join notice_choice c on c.person = m.person
            where m.person in (:people) and m.removed_at is null
                and (m.role in %s or m.partner in (:unreached))
                and (c.person is null or c.off_topics not like '%%LINES%%'
                    and concat(',', c.thresholds, ',') like concat('%%,', d.days, ',%%'))
                and not exists (select 1 from member_topic_off t where t.member = m.id and t.topic = 'LINES')
                and not exists (select 1 from order_line w where w.line_id = l.id and w.activation = 'PENDING')
                and not exists (select 1 from line_given_up g where g.line = l.id)
                and not exists (select 1 from autopay a where a.line = l.id and a.off_at is null
                    and (a.source = 'WALLET' and a.acts_on is not null or a.source <> 'WALLET' and d.days > 3))
                and not exists (select 1 from line_put_off o where o.line = l.id and o.person = m.person)
            group by m.person, m.partner, l.id, l.end_date, l.line_number
            order by m.person, l.end_date, length(l.line_number), l.line_number
            on conflict do nothing
            """;

    /** Whatever the zone, and its rules when the line was paid for, a line goes off between these two moments. */
    private static final String ROW = """
            select cast(:zone%1$d as varchar) as zone, cast(:end%1$d as date) as end_date, cast(:days%1$d as int) as days,
                cast(:after%1$d as timestamp with time zone) as after,
                cast(:until%1$d as timestamp with time zone) as until
            """;

    /** The partners of these people of which nobody who orders lines can be reached. */
    private static final String UNREACHED = """
            select distinct m.partner from member m where m.person in (:people) and m.removed_at is null
                and m.partner is not null and m.role not in %1$s
                and not exists (select 1 from member o where o.partner = m.partner and o.removed_at is null
                    and o.role in %1$s and exists (select 1 from person p where p.id = o.person and p.reachable))
            """.formatted(MAY_ORDER);

    /** Of no partner: no list may be empty. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String PUT_OFF = """
            select m.person, m.partner, l.id, l.end_date, l.zone from line_put_off o join line l on l.id = o.line
                join member m on m.person = o.person and m.partner = l.partner and m.removed_at is null
                left join notice_choice c on c.person = m.person
            where o.person in (:people) and o.until_day <= :day and (c.person is null or c.off_topics not like '%LINES%')
                and not exists (select 1 from member_topic_off t where t.member = m.id and t.topic = 'LINES')
                and not exists (select 1 from line_given_up g where g.line = l.id)
                and not exists (select 1 from autopay a where a.line = l.id and a.off_at is null
                    and (a.source = 'WALLET' and a.acts_on is not null or a.source <> 'WALLET' and l.end_date > :near))
            """;

    /** What waited for these hours about a line of which something newer is told now. */
    private static final String OUTDATED = """
            update notice set state = 'ENDED' where state = 'WAITING' and kind = 'LINE_ENDS' and person in (:people)
                and created_at < :now and exists (select 1 from notice n where n.person = notice.person
                    and n.line = notice.line and n.state = 'WAITING' and n.created_at = :now)
            """;

    private static final String REMIND_AGAIN = INTO
            + " values (:person, :partner, 'LINE_ENDS', 'LINES', :subject, :line, :end, :days, '', :now, 'WAITING', :now)"
            + " on conflict do nothing";

    private final PlainQueries queries;

    EndingLines(PlainQueries queries) {
        this.queries = queries;
    }

    /** Of the lines that reached a threshold on one of these days. */
    void atThresholds(Collection<PersonId> people, DawnedDays days, Instant now) {
        if (days.byZone().isEmpty()) {
            return;
        }
        List<String> rows = new ArrayList<>();
        Map<String, Object> due = new HashMap<>();
        days.byZone()
                .forEach((zone, dates) -> dates.forEach(date -> NoticeChoice.THRESHOLDS.forEach(threshold -> {
                    int n = rows.size();
                    LocalDate end = date.plusDays(threshold);
                    rows.add(ROW.formatted(n));
                    due.put("zone" + n, zone);
                    due.put("end" + n, end);
                    due.put("days" + n, threshold);
                    due.put("after" + n, end.atStartOfDay().atOffset(ZoneOffset.UTC));
                    due.put("until" + n, end.plusDays(2).atStartOfDay().atOffset(ZoneOffset.UTC));
                })));
        queries.sql(AT_THRESHOLDS.formatted(String.join(" union all ", rows), MAY_ORDER))
                .params(due)
                .param("unreached", unreached(people))
                .param("people", ids(people))
                .param("now", Notices.utc(now))
                .update();
    }

    private List<UUID> unreached(Collection<PersonId> people) {
        List<UUID> unreached = new ArrayList<>(List.of(NOBODY));
        unreached.addAll(queries.sql(UNREACHED)
                .param("people", ids(people))
                .query((row, n) -> row.getObject("partner", UUID.class))
                .list());
        return unreached;
    }

    /** Of the lines that people put off until this day of theirs, or one that was missed. */
    void putOff(Collection<PersonId> people, LocalDate day, Instant now) {
        queries.sql(PUT_OFF)
                .param("people", ids(people))
                .param("day", day)
                .param("near", day.plusDays(3))
                .query((row, n) -> new PutOff(
                        row.getObject("person", UUID.class),
                        row.getObject("partner", UUID.class),
                        new LineId(row.getObject("id", UUID.class)),
                        row.getObject("end_date", LocalDate.class),
                        ZoneId.of(row.getString("zone"))))
                .list()
                .forEach(put -> remind(put, day, now));
        queries.sql("delete from line_put_off where person in (:people) and until_day <= :day")
                .param("people", ids(people))
                .param("day", day)
                .update();
    }

    /** Of a line that somebody is told of now nothing is told that waited until now. */
    void endOutdated(Collection<PersonId> people, Instant now) {
        queries.sql(OUTDATED)
                .param("people", ids(people))
                .param("now", Notices.utc(now))
                .update();
    }

    /** The zones in which lines are, each found by one look into the index. */
    List<ZoneId> zones() {
        List<ZoneId> zones = new ArrayList<>();
        String last = "";
        while (true) {
            Optional<String> next = queries.sql("select zone from line where zone > ? order by zone limit 1")
                    .param(last)
                    .query(String.class)
                    .optional();
            if (next.isEmpty()) {
                return zones;
            }
            last = next.get();
            zones.add(ZoneId.of(last));
        }
    }

    private static List<UUID> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    private record PutOff(UUID person, UUID partner, LineId line, LocalDate end, ZoneId zone) {}

    private void remind(PutOff put, LocalDate day, Instant now) {
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, put.zone()), put.end());
        queries.sql(REMIND_AGAIN)
                .param("person", put.person())
                .param("partner", put.partner())
                .param("subject", put.line().value() + ":" + put.end() + ":" + day + ":" + days)
                .param("line", put.line().value())
                .param("end", put.end())
                .param("days", (int) days)
                .param("now", Notices.utc(now))
                .update();
    }
}
