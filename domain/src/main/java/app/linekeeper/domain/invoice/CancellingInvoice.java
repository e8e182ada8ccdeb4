package app.linekeeper.domain.invoice;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.audit.Ownership;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member takes an invoice back that was not paid. */
@Component
public class CancellingInvoice {

    private final Access access;
    private final Ownership ownership;
    private final Invoices invoices;
    private final Orders orders;
    private final EndingInvoices ending;
    private final Audit audit;

    CancellingInvoice(
            Access access, Ownership ownership, Invoices invoices, Orders orders, EndingInvoices ending, Audit audit) {
        this.access = access;
        this.ownership = ownership;
        this.invoices = invoices;
        this.orders = orders;
        this.ending = ending;
        this.audit = audit;
    }

    /**
     * Cancels it; what came for it goes to the payer's wallet, and so does what comes yet. One that is cancelled stays so;
     * the order stays to be paid.
     *
     * @return refused as not_allowed, not_found, or invoice_closed where it was paid
     */
    @Transactional
    public Outcome<Invoice> cancel(MemberId member, InvoiceId id) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.INVOICE)
                .then(allowed -> own(acting, id))
                .then(invoice -> {
                    if (invoice.wasPaid()) {
                        return Refusal.of(Reason.INVOICE_CLOSED)
                                .with("number", invoice.number())
                                .asOutcome();
                    }
                    if (invoice.isOpen()) {
                        ending.end(invoice);
                        audit.record(acting, "invoice.cancelled", "invoice", id);
                    }
                    return Outcome.done(invoice);
                });
    }

    /** Locked after its order, as everywhere. */
    private Outcome<Invoice> own(Acting acting, InvoiceId id) {
        invoices.orderOf(id).ifPresent(order -> orders.lock(new OrderId(order)));
        return ownership.check(acting, "invoice", id, invoices.lock(id), Invoice::belongsTo);
    }
}
