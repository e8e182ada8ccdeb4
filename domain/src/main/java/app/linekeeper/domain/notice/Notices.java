package app.linekeeper.domain.notice;

import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.notice.choice.NoticeTopic;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.person.PersonId;
import app.linekeeper.domain.shared.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to be said, and what was: the table of notices. Whatever stops, each is said once, because its state is changed
 * together with its parcel's: HANDED with the parcel that is to say it, SAID when it is noted what became of that.
 */
@Component
@Transactional
public class Notices {

    private static final Duration KEPT = Duration.ofDays(120);
    private static final String COLUMNS =
            "select id, person, partner, kind, topic, facts, line, end_date, days from notice where ";

    /** What is told of the line's end since, to the same person, speaks in its place. */
    private static final String NEWER = " (select 1 from notice newer where newer.line = notice.line"
            + " and newer.person = notice.person and newer.id > notice.id and newer.kind = 'LINE_ENDS'"
            + " and newer.state <> 'ENDED')";

    private final PlainQueries queries;
    private final Clock clock;

    Notices(PlainQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** Empty for one that is not known, any more. */
    @Transactional(readOnly = true)
    public Optional<Notice> find(NoticeId id) {
        return queries.sql(COLUMNS + "id = ?")
                .param(id.value())
                .query(Notices::notice)
                .optional();
    }

    /** One that is on its way; empty for one that has ended or was said meanwhile, or that has been overtaken by the next. */
    @Transactional(readOnly = true)
    Optional<Notice> going(NoticeId id) {
        return queries.sql(COLUMNS + "id = ? and state = 'HANDED' and not exists" + NEWER)
                .param(id.value())
                .query(Notices::notice)
                .optional();
    }

    /**
     * What was bundled into this one and did not end before, in the order in which it became due; of one that was not said yet
     * nothing that has been overtaken by the next.
     */
    @Transactional(readOnly = true)
    public List<Notice> bundled(NoticeId digest) {
        return queries.sql(COLUMNS + "digest = ? and state = 'BUNDLED' and (not exists" + NEWER
                        + " or not exists (select 1 from notice said where said.id = notice.digest"
                        + " and said.state = 'HANDED')) order by id")
                .param(digest.value())
                .query(Notices::notice)
                .list();
    }

    /**
     * Takes back to be said later what could not be said in the person's hours. A message of several is taken apart, so that
     * what is due by then is one message again.
     */
    public void putOff(NoticeId id, Instant due) {
        int apart = queries.sql("update notice set state = 'WAITING', due_at = ?, digest = null where digest = ?"
                        + " and state = 'BUNDLED'")
                .params(utc(due), id.value())
                .update();
        if (apart > 0) {
            queries.sql("delete from notice where id = ?").param(id.value()).update();
        } else {
            queries.sql("update notice set state = 'WAITING', due_at = ? where id = ? and state = 'HANDED'")
                    .params(utc(due), id.value())
                    .update();
        }
    }

    /** It came to the person, or nobody knows whether it did: another parcel of it finds nothing to say. */
    public void said(NoticeId id) {
        queries.sql("update notice set state = 'SAID' where id = ? and state = 'HANDED'")
                .param(id.value())
                .update();
    }

    /** What was due about a line's end is not said any more, be it on its way: the line ends later, or on another day. */
    void endOf(LineId line) {
        queries.sql("update notice set state = 'ENDED' where line = ? and state in ('WAITING', 'HANDED', 'BUNDLED')")
                .param(line.value())
                .update();
    }

    /** Forgets what is too old for anybody to press a button under it. */
    public int purge() {
        return queries.sql("delete from notice where created_at < ?")
                .param(utc(clock.instant().minus(KEPT)))
                .update();
    }

    /** Empty where the person was told of it before. */
    Optional<NoticeId> add(PersonId person, @Nullable PartnerId partner, NoticeDraft draft, Instant due) {
        return add(person, partner, draft, due, "WAITING");
    }

    private Optional<NoticeId> add(
            PersonId person, @Nullable PartnerId partner, NoticeDraft draft, Instant due, String state) {
        int added = queries.sql(
                        "insert into notice (person, partner, kind, topic, subject, facts, due_at, state, created_at)"
                                + " values (:person, :partner, :kind, :topic, :subject, :facts, :due, :state, :now)"
                                + " on conflict do nothing")
                .param("person", person.value())
                .param("partner", partner == null ? null : partner.value())
                .param("kind", draft.kind().name())
                .param("topic", draft.topic().name())
                .param("subject", draft.subject())
                .param("facts", draft.facts())
                .param("due", utc(due))
                .param("state", state)
                .param("now", utc(clock.instant()))
                .update();
        return added == 0 ? Optional.empty() : Optional.of(idOf(person, draft));
    }

    /** A message of several, of which this is the first, on its way; empty where somebody else is about to say it. */
    Optional<NoticeId> digest(DueNotice first, Instant now) {
        NoticeDraft draft = new NoticeDraft(NoticeKind.DIGEST, NoticeTopic.LINES, "digest:" + first.id(), "");
        return add(first.person(), first.partner(), draft, now, "HANDED");
    }

    private NoticeId idOf(PersonId person, NoticeDraft draft) {
        return new NoticeId(queries.sql("select id from notice where person = ? and kind = ? and subject = ?")
                .params(person.value(), draft.kind().name(), draft.subject())
                .query(Long.class)
                .single());
    }

    /** Whether it was still waiting: of several that hand it at once, one does. */
    boolean handed(NoticeId id) {
        return queries.sql("update notice set state = 'HANDED' where id = ? and state = 'WAITING'")
                        .param(id.value())
                        .update()
                > 0;
    }

    /** People for whom something is due now, at most so many. */
    List<PersonId> waitedFor(Instant now, int atMost) {
        return queries.sql("select distinct person from notice where state = 'WAITING' and due_at <= ? limit ?")
                .params(utc(now), atMost)
                .query((row, n) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    /** What is due now for these people, at most so many for each, by person, in the order in which it became due. */
    List<DueNotice> due(Collection<PersonId> people, Instant now, int each) {
        return queries.sql(
                        "select n.id, n.person, n.partner, p.telegram_id, p.reachable from (select id, person, partner,"
                                + " row_number() over (partition by person order by id) as place from notice"
                                + " where person in (:people) and state = 'WAITING' and due_at <= :now) n"
                                + " join person p on p.id = n.person where n.place <= :each order by n.person, n.id")
                .param("people", people.stream().map(PersonId::value).toList())
                .param("now", utc(now))
                .param("each", each)
                .query(DueNotice::read)
                .list();
    }

    /** All that is due now for the person is said by this one. */
    void bundle(PersonId person, Instant now, NoticeId digest) {
        queries.sql("update notice set state = 'BUNDLED', digest = :digest where person = :person and state = 'WAITING'"
                        + " and due_at <= :now")
                .param("digest", digest.value())
                .param("person", person.value())
                .param("now", utc(now))
                .update();
    }

    void end(Collection<PersonId> people) {
        queries.sql("update notice set state = 'ENDED' where state = 'WAITING' and person in (:people)")
                .param("people", people.stream().map(PersonId::value).toList())
                .update();
    }

    static Object utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Notice notice(ResultSet row, int n) throws SQLException {
        UUID partner = row.getObject("partner", UUID.class);
        UUID line = row.getObject("line", UUID.class);
        return new Notice(
                new NoticeId(row.getLong("id")),
                new PersonId(row.getObject("person", UUID.class)),
                partner == null ? null : new PartnerId(partner),
                NoticeKind.valueOf(row.getString("kind")),
                NoticeTopic.valueOf(row.getString("topic")),
                row.getString("facts"),
                line == null
                        ? null
                        : new Notice.Ending(
                                new LineId(line), row.getObject("end_date", LocalDate.class), row.getInt("days")));
    }
}
