package app.linekeeper.domain.order;

import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.client.ClientId;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Clients together with the partners who look after them. */
interface Customers extends Repository<ClientAccount, ClientId> {

    /** Empty for a client who has no partner, too: nobody can order for them. */
    @Query("select new app.linekeeper.domain.order.Customer(p, c)"
            + " from ClientAccount c join Partner p on p.id.value = c.partner.value where c.id = :id")
    Optional<Customer> find(ClientId id);
}
