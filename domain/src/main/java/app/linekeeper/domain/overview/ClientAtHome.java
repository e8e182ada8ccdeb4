package app.linekeeper.domain.overview;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.shared.ClientId;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a client whose account it is and who looks after it. */
@Component
public class ClientAtHome {

    private final ClientHomes homes;

    ClientAtHome(ClientHomes homes) {
        this.homes = homes;
    }

    /**
     * The acting client's own account.
     *
     * @throws NullPointerException for everybody who is no client
     */
    @Transactional(readOnly = true)
    public ClientHome of(Acting acting) {
        ClientId client = Objects.requireNonNull(acting.client());
        return homes.find(client).orElseThrow();
    }
}
