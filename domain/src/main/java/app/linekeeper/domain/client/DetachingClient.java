package app.linekeeper.domain.client;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A client, or an operator, ends a partner's care for an account; its lines stay with the account (rule 36). */
@Component
public class DetachingClient {

    private final Access access;
    private final OwnClients own;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    DetachingClient(Access access, OwnClients own, Audit audit, ApplicationEventPublisher events) {
        this.access = access;
        this.own = own;
        this.audit = audit;
        this.events = events;
    }

    /** Refused for the partner's own team. Detaching twice is detaching once. */
    @Transactional
    public Outcome<ClientAccount> detach(MemberId member, ClientId id) {
        Acting acting = access.of(member);
        return own.find(acting, id).then(client -> {
            if (!acting.may(Permission.OPERATE) && !acting.may(Permission.SEE_OWN_LINES)) {
                return acting.notAllowed().asOutcome();
            }
            PartnerId partner = client.partner();
            client.detach();
            events.publishEvent(new ClientMoved(id, null));
            if (partner != null) {
                events.publishEvent(new ClientLeft(id, partner));
            }
            audit.record(acting, "client.detached", "client", id);
            return Outcome.done(client);
        });
    }
}
