package app.linekeeper.domain.client;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.springframework.stereotype.Component;

/** Finds client accounts that concern the acting member; whatever else exists does not exist for them (rule 34). */
@Component
public class OwnClients {

    private final Clients clients;
    private final Audit audit;

    OwnClients(Clients clients, Audit audit) {
        this.clients = clients;
        this.audit = audit;
    }

    /**
     * The account, if it is the acting partner's, or the acting client's own; an operator finds any. What the role
     * allows to do with it is for the caller to ask.
     */
    public Outcome<ClientAccount> find(Acting acting, ClientId id) {
        return clients.findById(id)
                .map(client -> concerns(acting, client)
                        ? Outcome.done(client)
                        : audit.trespass(acting, "client", id).<ClientAccount>asOutcome())
                .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome());
    }

    private static boolean concerns(Acting acting, ClientAccount client) {
        return acting.may(Permission.OPERATE)
                || client.id().equals(acting.client())
                || (acting.partner() != null && client.belongsTo(acting.partner()));
    }
}
