package app.linekeeper.domain.broadcast;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Operators look at broadcasts; refused as not_allowed for everybody else. */
@Component
@Transactional(readOnly = true)
public class SeeingBroadcasts {

    private final Access access;
    private final Broadcasts broadcasts;
    private final Audience audience;

    SeeingBroadcasts(Access access, Broadcasts broadcasts, Audience audience) {
        this.access = access;
        this.broadcasts = broadcasts;
        this.audience = audience;
    }

    /** Refused as not_found. */
    public Outcome<Broadcast> one(MemberId operator, BroadcastId id) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .then(acting -> broadcasts
                        .findById(id)
                        .map(Outcome::done)
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome()));
    }

    /** What the operator has begun to write; empty where there is nothing. */
    public Outcome<Optional<Broadcast>> draft(MemberId operator) {
        return access.of(operator).allowed(Permission.OPERATE).map(acting -> broadcasts.draftOf(operator));
    }

    /** At most so many that were started, by whichever operator, the last one first. */
    public Outcome<List<Broadcast>> latest(MemberId operator, int most) {
        return access.of(operator).allowed(Permission.OPERATE).map(acting -> broadcasts.started(Limit.of(most)));
    }

    /** Whom a segment reaches as of now. */
    public Outcome<Reach> reach(MemberId operator, Segment segment) {
        return access.of(operator).allowed(Permission.OPERATE).map(acting -> audience.reach(segment));
    }
}
