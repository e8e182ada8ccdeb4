package app.linekeeper.domain.overview;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.ClientId;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a client whose account it is and who looks after it. */
@Component
public class ClientAtHome {

    private final PlainQueries queries;

    ClientAtHome(PlainQueries queries) {
        this.queries = queries;
    }

    /**
     * The acting client's own account.
     *
     * @throws NullPointerException for everybody who is no client
     */
    @Transactional(readOnly = true)
    public ClientHome of(Acting acting) {
        ClientId client = Objects.requireNonNull(acting.client());
        return queries.sql("select c.name as account, p.name as partner from client_account c"
                        + " left join partner p on p.id = c.partner where c.id = ?")
                .param(client.value())
                .query((row, number) -> new ClientHome(row.getString("account"), row.getString("partner")))
                .single();
    }
}
