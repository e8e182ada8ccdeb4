package app.linekeeper.domain.order;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Ownership;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Checks that a member may order lines for a client (rules 34 and 35). */
@Component
class FindingCustomer {

    private final Customers customers;
    private final Ownership ownership;

    FindingCustomer(Customers customers, Ownership ownership) {
        this.customers = customers;
        this.ownership = ownership;
    }

    /** Refused as not_allowed, not_found (also for another partner's client, which is audited) or partner_suspended. */
    Outcome<Customer> of(Acting acting, ClientId id) {
        return acting.allowed(Permission.ORDER_LINES)
                .then(allowed -> ownership.check(acting, "client", id, customers.find(id), Customer::belongsTo))
                .then(FindingCustomer::active);
    }

    /** The customer of lines of which each belongs to the acting partner; refused as several_clients or partner_suspended. */
    static Outcome<Customer> ofAll(List<RenewedLine> owned) {
        List<Customer> found =
                owned.stream().map(RenewedLine::customer).distinct().toList();
        return found.size() == 1
                ? active(Objects.requireNonNull(found.get(0)))
                : Refusal.of(Reason.SEVERAL_CLIENTS).asOutcome();
    }

    private static Outcome<Customer> active(Customer customer) {
        return customer.suspended() ? Refusal.of(Reason.PARTNER_SUSPENDED).asOutcome() : Outcome.done(customer);
    }
}
