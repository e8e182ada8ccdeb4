package app.linekeeper.domain.client;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.link.LinkAim;
import app.linekeeper.domain.link.MakingLink;
import app.linekeeper.domain.link.OneTimeLink;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A partner makes one-time links for clients to consent by (rules 36 and 38). */
@Component
public class InvitingClient {

    private final Access access;
    private final OwnClients own;
    private final MakingLink making;

    InvitingClient(Access access, OwnClients own, MakingLink making) {
        this.access = access;
        this.own = own;
        this.making = making;
    }

    /**
     * A link into an account that the partner looks after; ends the one before it.
     *
     * @return refused as not_allowed, not_found or partner_suspended
     */
    @Transactional
    public Outcome<OneTimeLink> toAccount(MemberId member, ClientId id) {
        return access.of(member)
                .allowed(Permission.KEEP_CLIENTS)
                .then(acting -> own.find(acting, id)
                        .then(client -> making.make(acting, LinkAim.account(acting.partnerOrThrow(), client.id()))));
    }

    /**
     * A link by which somebody brings the account they have, or gets one; ends the one before it of the same member.
     *
     * @return refused as not_allowed or partner_suspended
     */
    @Transactional
    public Outcome<OneTimeLink> toAttach(MemberId member) {
        return access.of(member)
                .allowed(Permission.KEEP_CLIENTS)
                .then(acting -> making.make(acting, LinkAim.attach(acting.partnerOrThrow())));
    }
}
