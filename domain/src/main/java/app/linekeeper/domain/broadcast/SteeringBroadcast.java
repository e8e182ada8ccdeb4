package app.linekeeper.domain.broadcast;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.util.Locale;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An operator starts a broadcast, and any of them pauses it, lets it go on, or stops it. Doing again what was done already
 * changes nothing. Refused as not_allowed for everybody else, and as not_found.
 */
@Component
@Transactional
public class SteeringBroadcast {

    private final Access access;
    private final Broadcasts broadcasts;
    private final Audience audience;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SteeringBroadcast(
            Access access,
            Broadcasts broadcasts,
            Audience audience,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.broadcasts = broadcasts;
        this.audience = audience;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Fixes who gets it, and lets it go; one that was started stays as it is.
     *
     * @return refused as broadcast_unwritten while a language has no text, and as broadcast_for_nobody
     */
    public Outcome<Broadcast> start(MemberId operator, BroadcastId id) {
        return locked(operator, id, (acting, found) -> found.isDraft() ? start(acting, found) : Outcome.done(found));
    }

    /** Nobody more is written to for now; refused as broadcast_over where it is. */
    public Outcome<Broadcast> pause(MemberId operator, BroadcastId id) {
        return steered(operator, id, BroadcastState.PAUSED);
    }

    /** Goes on where it was paused; refused as broadcast_over where it is. */
    public Outcome<Broadcast> goOn(MemberId operator, BroadcastId id) {
        return steered(operator, id, BroadcastState.RUNNING);
    }

    /** Nobody more is written to, ever. One that has ended meanwhile is refused as broadcast_over. */
    public Outcome<Broadcast> stop(MemberId operator, BroadcastId id) {
        return steered(operator, id, BroadcastState.STOPPED);
    }

    private Outcome<Broadcast> start(Acting acting, Broadcast draft) {
        Reach reach = audience.reach(draft.segment());
        if (!draft.text().isComplete()) {
            return Refusal.of(Reason.BROADCAST_UNWRITTEN).asOutcome();
        } else if (reach.people() == 0) {
            return Refusal.of(Reason.BROADCAST_FOR_NOBODY).asOutcome();
        }
        draft.start(reach, clock.instant());
        audience.fix(draft);
        return told(acting, draft);
    }

    private Outcome<Broadcast> steered(MemberId operator, BroadcastId id, BroadcastState wanted) {
        return locked(operator, id, (acting, found) -> {
            if (found.state() == wanted) {
                return Outcome.done(found);
            } else if (found.isOver() || found.isDraft()) {
                return Refusal.of(Reason.BROADCAST_OVER).asOutcome();
            }
            switch (wanted) {
                case PAUSED -> found.pause();
                case RUNNING -> found.goOn();
                default -> found.stop(clock.instant());
            }
            return told(acting, found);
        });
    }

    private Outcome<Broadcast> told(Acting acting, Broadcast broadcast) {
        audit.record(
                acting, "broadcast." + broadcast.state().name().toLowerCase(Locale.ROOT), "broadcast", broadcast.id());
        events.publishEvent(new BroadcastChanged(broadcast.id()));
        if (broadcast.isRunning()) {
            events.publishEvent(new BroadcastReleased(broadcast.id()));
        }
        return Outcome.done(broadcast);
    }

    private Outcome<Broadcast> locked(
            MemberId operator, BroadcastId id, BiFunction<Acting, Broadcast, Outcome<Broadcast>> steering) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .then(acting -> broadcasts
                        .lock(id)
                        .map(found -> steering.apply(acting, found))
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome()));
    }
}
