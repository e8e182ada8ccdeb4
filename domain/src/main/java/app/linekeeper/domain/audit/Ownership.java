package app.linekeeper.domain.audit;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Checks that what was asked for belongs to the partner of who asks (rule 34). */
@Component
public class Ownership {

    private final Audit audit;

    Ownership(Audit audit) {
        this.audit = audit;
    }

    /**
     * What was found, if it is the partner's own; another's is answered exactly as if there were none, and audited.
     *
     * @param kind what it is, such as {@code line}
     */
    public <T> Outcome<T> check(
            Acting acting, String kind, Object id, Optional<T> found, BiPredicate<T, PartnerId> belongsTo) {
        PartnerId partner = acting.partner();
        return check(acting, kind, id, found, one -> partner != null && belongsTo.test(one, partner));
    }

    /** The same where something else than the partner makes it their own. */
    public <T> Outcome<T> check(Acting acting, String kind, Object id, Optional<T> found, Predicate<T> isOwn) {
        if (found.isEmpty()) {
            return Refusal.of(Reason.NOT_FOUND).asOutcome();
        }
        return isOwn.test(found.get())
                ? Outcome.done(found.get())
                : audit.trespass(acting, kind, id).asOutcome();
    }
}
