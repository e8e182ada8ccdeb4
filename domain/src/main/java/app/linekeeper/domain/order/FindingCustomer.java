package app.linekeeper.domain.order;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Ownership;
import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.client.ClientId;
import app.linekeeper.domain.client.Clients;
import app.linekeeper.domain.partner.Partner;
import app.linekeeper.domain.partner.PartnerId;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.springframework.stereotype.Component;

/** Checks that a member may order lines for a client (rules 34 and 35). */
@Component
class FindingCustomer {

    private final Clients clients;
    private final Partners partners;
    private final Ownership ownership;

    FindingCustomer(Clients clients, Partners partners, Ownership ownership) {
        this.clients = clients;
        this.partners = partners;
        this.ownership = ownership;
    }

    /** Refused as not_allowed, not_found (also for another partner's client, which is audited) or partner_suspended. */
    Outcome<Customer> of(Acting acting, ClientId id) {
        return acting.allowed(Permission.ORDER_LINES)
                .then(allowed -> ownership.check(acting, "client", id, clients.findById(id), ClientAccount::belongsTo))
                .then(client -> active(acting.partnerOrThrow()).map(partner -> new Customer(partner, client)));
    }

    private Outcome<Partner> active(PartnerId id) {
        Partner partner = partners.findById(id).orElseThrow();
        return partner.isSuspended() ? Refusal.of(Reason.PARTNER_SUSPENDED).asOutcome() : Outcome.done(partner);
    }
}
