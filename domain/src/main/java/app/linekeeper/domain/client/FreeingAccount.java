package app.linekeeper.domain.client;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator frees an account from those who spoke for it and are gone, so that another can consent (rule 36). */
@Component
public class FreeingAccount {

    private final Access access;
    private final OwnClients own;
    private final Members members;
    private final Audit audit;
    private final Clock clock;

    FreeingAccount(Access access, OwnClients own, Members members, Audit audit, Clock clock) {
        this.access = access;
        this.own = own;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    /** From this moment nobody speaks for the account; it stays with its partner. Refused as not_allowed or not_found. */
    @Transactional
    public Outcome<ClientAccount> free(MemberId operator, ClientId id) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .then(acting -> own.find(acting, id).map(client -> free(acting, client)));
    }

    private ClientAccount free(Acting acting, ClientAccount client) {
        members.ofClient(client.id()).forEach(one -> one.remove(clock.instant()));
        audit.record(acting, "client.freed", "client", client.id());
        return client;
    }
}
