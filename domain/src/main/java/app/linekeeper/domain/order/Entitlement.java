package app.linekeeper.domain.order;

import app.linekeeper.domain.client.Clients;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says whether a partner can still have what an order is about: the client is theirs, and they may act (rule 36). */
@Component
public class Entitlement {

    private final Customers customers;
    private final Clients clients;

    Entitlement(Customers customers, Clients clients) {
        this.customers = customers;
        this.clients = clients;
    }

    /**
     * Why they cannot: client_left or partner_suspended; empty if they can. While the order is locked, and its client with
     * it, no client leaves.
     */
    public Optional<Refusal> obstacle(Order order) {
        Optional<Customer> customer = customers.find(order.client()).filter(found -> found.belongsTo(order.partner()));
        return customer.isEmpty()
                ? Optional.of(clientLeft(
                        clients.findById(order.client()).orElseThrow().name()))
                : customer.filter(Customer::suspended).map(suspended -> Refusal.of(Reason.PARTNER_SUSPENDED));
    }

    /** The refusal of what can only be had for a client of one's own. */
    public static Refusal clientLeft(String client) {
        return Refusal.of(Reason.CLIENT_LEFT).with("client", client);
    }
}
