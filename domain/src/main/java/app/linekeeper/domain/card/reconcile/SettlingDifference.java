package app.linekeeper.domain.card.reconcile;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator says that a difference is settled, and how. */
@Component
public class SettlingDifference {

    private final Access access;
    private final PlainQueries queries;
    private final Audit audit;
    private final Clock clock;

    SettlingDifference(Access access, PlainQueries queries, Audit audit, Clock clock) {
        this.access = access;
        this.queries = queries;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says so once: what was settled stays as it was.
     *
     * @param words how, at most 400 characters
     * @return refused as not_allowed or not_found
     */
    @Transactional
    public Outcome<DifferenceId> settle(MemberId operator, DifferenceId id, String words) {
        return access.of(operator).allowed(Permission.OPERATE).then(acting -> settle(acting, id, words));
    }

    private Outcome<DifferenceId> settle(Acting acting, DifferenceId id, String words) {
        int settled = queries.sql("update gateway_difference set settled_at = ?, settled_by = ?, settled_words = ?"
                        + " where id = ? and settled_at is null")
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        acting.member().value(),
                        words,
                        id.value())
                .update();
        if (settled == 1) {
            audit.record(acting, "gateway_difference.settled", "gateway_difference", id);
            return Outcome.done(id);
        }
        boolean isKnown = queries.sql("select count(*) from gateway_difference where id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()
                > 0;
        return isKnown ? Outcome.done(id) : Refusal.of(Reason.NOT_FOUND).asOutcome();
    }
}
