package app.linekeeper.domain.overview;

import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.shared.ClientId;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Client accounts as their clients see them. */
interface ClientHomes extends Repository<ClientAccount, ClientId> {

    @Query("select new app.linekeeper.domain.overview.ClientHome(c.name, p.name)"
            + " from ClientAccount c left join Partner p on p.id = c.partner where c.id = :client")
    Optional<ClientHome> find(ClientId client);
}
