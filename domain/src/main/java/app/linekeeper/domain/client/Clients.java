package app.linekeeper.domain.client;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every client account. */
public interface Clients extends Repository<ClientAccount, ClientId> {

    ClientAccount save(ClientAccount client);

    Optional<ClientAccount> findById(ClientId id);
}
