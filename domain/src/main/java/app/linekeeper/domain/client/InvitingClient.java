package app.linekeeper.domain.client;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.link.Link;
import app.linekeeper.domain.link.LinkAim;
import app.linekeeper.domain.link.MakingLink;
import app.linekeeper.domain.link.OneTimeLink;
import app.linekeeper.domain.link.OpenLinks;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A partner makes one-time links for clients to consent by (rules 36 and 38). */
@Component
public class InvitingClient {

    private final Access access;
    private final OwnClients own;
    private final Members members;
    private final MakingLink making;
    private final OpenLinks open;

    InvitingClient(Access access, OwnClients own, Members members, MakingLink making, OpenLinks open) {
        this.access = access;
        this.own = own;
        this.members = members;
        this.making = making;
        this.open = open;
    }

    /**
     * A link into an account that the partner looks after and for which nobody speaks yet; ends the one before it.
     *
     * @return refused as not_allowed, not_found, client_represented or partner_suspended
     */
    @Transactional
    public Outcome<OneTimeLink> toAccount(MemberId member, ClientId id) {
        return access.of(member)
                .allowed(Permission.KEEP_CLIENTS)
                .then(acting -> own.find(acting, id).then(client -> toAccount(acting, client)));
    }

    private Outcome<OneTimeLink> toAccount(Acting acting, ClientAccount client) {
        return isRepresented(client)
                ? Refusal.of(Reason.CLIENT_REPRESENTED).asOutcome()
                : making.make(acting, LinkAim.account(acting.partnerOrThrow(), client.id()));
    }

    /** Whether somebody speaks for the account, so that no link leads into it; refused as not_allowed or not_found. */
    @Transactional(readOnly = true)
    public Outcome<Boolean> isRepresented(MemberId member, ClientId id) {
        return access.of(member)
                .allowed(Permission.KEEP_CLIENTS)
                .then(acting -> own.find(acting, id).map(this::isRepresented));
    }

    private boolean isRepresented(ClientAccount client) {
        return !members.ofClient(client.id()).isEmpty();
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

    /** The links into one account that nobody has followed yet; refused as not_allowed or not_found. */
    @Transactional(readOnly = true)
    public Outcome<List<Link>> open(MemberId member, ClientId id) {
        return access.of(member)
                .allowed(Permission.KEEP_CLIENTS)
                .then(acting ->
                        own.find(acting, id).map(client -> open.intoAccount(acting.partnerOrThrow(), client.id())));
    }

    /** The partner's links to attach that nobody has followed yet, the newest first; refused as not_allowed. */
    @Transactional(readOnly = true)
    public Outcome<List<Link>> openToAttach(MemberId member) {
        return access.of(member).allowed(Permission.KEEP_CLIENTS).map(acting -> open.toAttach(acting.partnerOrThrow()));
    }
}
