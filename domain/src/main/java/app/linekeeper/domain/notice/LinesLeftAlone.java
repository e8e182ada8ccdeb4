package app.linekeeper.domain.notice;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.audit.Ownership;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.LineRenewed;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lines of which nobody wants to be reminded: for a few days, or because they are not to be renewed. */
@Component
@Transactional
public class LinesLeftAlone {

    private static final int LONGEST = 60;

    private final Access access;
    private final Ownership ownership;
    private final Lines lines;
    private final Notices notices;
    private final PlainQueries queries;
    private final Audit audit;
    private final Clock clock;

    LinesLeftAlone(
            Access access,
            Ownership ownership,
            Lines lines,
            Notices notices,
            PlainQueries queries,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.ownership = ownership;
        this.lines = lines;
        this.notices = notices;
        this.queries = queries;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nobody of the team is reminded of the line until it is renewed all the same. Refused as not_allowed or not_found. */
    public Outcome<Line> giveUp(MemberId member, LineId id) {
        Acting acting = access.of(member);
        return own(acting, id).map(line -> {
            queries.sql("insert into line_given_up (line, member, at) values (?, ?, ?) on conflict do nothing")
                    .params(id.value(), member.value(), Notices.utc(clock.instant()))
                    .update();
            notices.endOf(id);
            audit.record(acting, "line.given_up", "line", id);
            return line;
        });
    }

    /** The team is reminded of the line again. Refused as not_allowed or not_found. */
    public Outcome<Line> takeUp(MemberId member, LineId id) {
        Acting acting = access.of(member);
        return own(acting, id).map(line -> {
            forget("line_given_up", id);
            audit.record(acting, "line.taken_up", "line", id);
            return line;
        });
    }

    /** Whether the line is not to be renewed. */
    @Transactional(readOnly = true)
    public boolean isGivenUp(LineId id) {
        return queries.sql("select count(*) from line_given_up where line = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * The member is reminded of the line on this of their days and not before.
     *
     * @param until at most 60 days ahead
     * @return refused as not_allowed, not_found or put_off_too_far, where it is not ahead, or too far
     */
    public Outcome<Line> putOff(MemberId member, LineId id, LocalDate today, LocalDate until) {
        Acting acting = access.of(member);
        return own(acting, id).then(line -> {
            if (!until.isAfter(today) || until.isAfter(today.plusDays(LONGEST))) {
                return Refusal.of(Reason.PUT_OFF_TOO_FAR).with("days", LONGEST).asOutcome();
            }
            queries.sql("delete from line_put_off where line = ? and person = ?")
                    .params(id.value(), acting.person().value())
                    .update();
            queries.sql("insert into line_put_off (line, person, until_day) values (?, ?, ?)")
                    .params(id.value(), acting.person().value(), until)
                    .update();
            return Outcome.done(line);
        });
    }

    @EventListener
    void on(LineRenewed renewed) {
        notices.endOf(renewed.line());
        forget("line_given_up", renewed.line());
        forget("line_put_off", renewed.line());
    }

    private void forget(String table, LineId id) {
        queries.sql("delete from " + table + " where line = ?")
                .param(id.value())
                .update();
    }

    private Outcome<Line> own(Acting acting, LineId id) {
        return acting.allowed(Permission.ORDER_LINES)
                .then(allowed -> ownership.check(acting, "line", id, lines.findById(id), Line::belongsTo));
    }
}
