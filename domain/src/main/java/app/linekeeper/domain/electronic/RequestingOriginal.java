package app.linekeeper.domain.electronic;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.document.Act;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member asks for the electronic original of an order's act. */
@Component
public class RequestingOriginal {

    private final Access access;
    private final RequestingAct acts;
    private final OriginalsOfActs originals;
    private final KeptOriginals kept;
    private final Audit audit;

    RequestingOriginal(Access access, RequestingAct acts, OriginalsOfActs originals, KeptOriginals kept, Audit audit) {
        this.access = access;
        this.acts = acts;
        this.originals = originals;
        this.kept = kept;
        this.audit = audit;
    }

    /**
     * The act whose original can be had. Its file is made later, by {@link OriginalFiles}; what was made once can be had
     * whatever changes.
     *
     * @return refused as {@link RequestingAct#request}, as not_found where the seller gives none, or as original_correction
     *     for an act that replaces another, original_foreign for a buyer of another country, original_exchange_id where the
     *     buyer's id in electronic exchange is not known
     */
    @Transactional
    public Outcome<Act> request(MemberId member, OrderId order) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.TAKE_DOCUMENTS)
                .then(allowed -> acts.request(member, order))
                .then(this::fit)
                .map(act -> {
                    audit.record(acting, "original.requested", "act", act.id());
                    return act;
                });
    }

    private Outcome<Act> fit(Act act) {
        if (kept.has(act.id())) {
            return Outcome.done(act);
        }
        return originals
                .offered(act)
                .map(kind -> originals
                        .form(kind)
                        .missing(originals.original(act))
                        .<Outcome<Act>>map(Refusal::asOutcome)
                        .orElseGet(() -> Outcome.done(act)))
                .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome());
    }
}
