package app.linekeeper.domain.electronic;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.document.Act;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member asks for the electronic originals of an order's acts. */
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
     * Those of these acts whose originals can be had. Their files are made later, by {@link OriginalFiles}; what was made once
     * can be had whatever changes.
     *
     * @param wanted acts of the order; what is none of them is left out
     * @return at least one; refused as {@link RequestingAct#ask}, as not_found where none of them is the order's or the seller
     *     gives no originals, and otherwise by the first reason why there is none: original_correction for an act that
     *     replaces another, original_foreign for a buyer of another country, original_exchange_id where the buyer's id in
     *     electronic exchange is not known
     */
    @Transactional
    public Outcome<List<Act>> request(MemberId member, OrderId order, Collection<DocumentId> wanted) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.TAKE_DOCUMENTS)
                .then(allowed -> acts.ask(member, order))
                .then(asked -> fit(asked.all().stream()
                        .filter(act -> wanted.contains(act.id()))
                        .toList()))
                .map(fit -> {
                    fit.forEach(act -> audit.record(acting, "original.requested", "act", act.id()));
                    return fit;
                });
    }

    private Outcome<List<Act>> fit(List<Act> wanted) {
        List<Act> fit = wanted.stream().filter(act -> missing(act).isEmpty()).toList();
        return fit.isEmpty()
                ? wanted.stream()
                        .flatMap(act -> missing(act).stream())
                        .findFirst()
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND))
                        .asOutcome()
                : Outcome.done(fit);
    }

    private Optional<Refusal> missing(Act act) {
        if (kept.has(act.id())) {
            return Optional.empty();
        }
        return originals
                .offered(act)
                .map(kind -> originals.form(kind).missing(originals.original(act)))
                .orElseGet(() -> Optional.of(Refusal.of(Reason.NOT_FOUND)));
    }
}
