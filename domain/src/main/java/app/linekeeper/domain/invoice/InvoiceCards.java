package app.linekeeper.domain.invoice;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Ownership;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a partner's invoices with what has become of them. */
@Component
@Transactional(readOnly = true)
public class InvoiceCards {

    private static final int ROWS = 8;

    private final Access access;
    private final Ownership ownership;
    private final StoredInvoices stored;

    InvoiceCards(Access access, Ownership ownership, StoredInvoices stored) {
        this.access = access;
        this.ownership = ownership;
        this.stored = stored;
    }

    /** One of them; refused as not_allowed or not_found. */
    public Outcome<InvoiceCard> of(MemberId member, InvoiceId id) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.SEE_MONEY)
                .then(allowed -> ownership.check(
                        acting,
                        "invoice",
                        id,
                        stored.find(id),
                        (found, partner) -> found.partner().equals(partner)))
                .map(StoredInvoice::card);
    }

    /**
     * A page of eight, newest first.
     *
     * @param page from 0; beyond the end means the last
     * @return refused as not_allowed
     */
    public Outcome<Page<InvoiceRow>> page(MemberId member, int page) {
        return access.of(member)
                .allowed(Permission.SEE_MONEY)
                .map(acting -> stored.page(acting.partnerOrThrow(), page, ROWS));
    }

    /** One of any partner's; refused as not_found, and as not_allowed for everybody but an operator. */
    public Outcome<InvoiceCard> ofAll(MemberId operator, InvoiceId id) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .then(acting -> stored.find(id)
                        .map(found -> Outcome.done(found.card()))
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome()));
    }
}
