package app.linekeeper.domain.card;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.audit.Ownership;
import app.linekeeper.domain.gateway.KeptMethod;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what partners paid with, shows it to them, and forgets it when they say so. */
@Component
@Transactional
public class KeepingMethods {

    private final Access access;
    private final Ownership ownership;
    private final SavedMethods methods;
    private final Sealing sealing;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingMethods(
            Access access,
            Ownership ownership,
            SavedMethods methods,
            Sealing sealing,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.ownership = ownership;
        this.methods = methods;
        this.sealing = sealing;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Those of the member's partner, oldest first; refused as not_allowed. */
    @Transactional(readOnly = true)
    public Outcome<List<SavedMethod>> list(MemberId member) {
        return access.of(member).allowed(Permission.PAY).map(acting -> methods.of(acting.partnerOrThrow()));
    }

    /** Forgets it: nothing is charged from it any more. One that was removed stays so; refused as not_allowed or not_found. */
    public Outcome<SavedMethod> remove(MemberId member, SavedMethodId id) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.PAY)
                .then(allowed ->
                        ownership.check(acting, "saved_method", id, methods.findById(id), SavedMethod::belongsTo))
                .map(method -> {
                    if (!method.isRemoved()) {
                        method.remove(clock.instant());
                        audit.record(acting, "saved_method.removed", "saved_method", id);
                        events.publishEvent(new MethodRemoved(id, method.partner()));
                    }
                    return method;
                });
    }

    /** Keeps what the attempt was paid with, each once. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(CardAttempt attempt, KeptMethod kept) {
        if (!attempt.saves() || !sealing.isPossible()) {
            return;
        }
        methods.findByTokenHash(SavedMethod.hash(attempt.partner(), attempt.gateway(), kept.token()))
                .ifPresentOrElse(
                        SavedMethod::keepAgain,
                        () -> methods.save(
                                new SavedMethod(SavedMethodId.next(), attempt, kept, sealing, clock.instant())));
    }
}
