package app.linekeeper.domain.client;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.link.LinkTerms;
import app.linekeeper.domain.link.LinkToken;
import app.linekeeper.domain.link.LinkUse;
import app.linekeeper.domain.link.OneTimeLink;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A partner makes a one-time link for a client to consent by (rule 36). */
@Component
@Transactional
public class InvitingClient {

    private final Access access;
    private final OwnClients own;
    private final ConsentLinks links;
    private final Audit audit;
    private final Clock clock;
    private final LinkTerms terms;

    InvitingClient(Access access, OwnClients own, ConsentLinks links, Audit audit, Clock clock, LinkTerms terms) {
        this.access = access;
        this.own = own;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
        this.terms = terms;
    }

    /** A link into an account that the partner looks after. */
    public Outcome<OneTimeLink> toAccount(MemberId member, ClientId id) {
        return access.of(member)
                .allowed(Permission.KEEP_CLIENTS)
                .then(acting -> own.find(acting, id).map(client -> link(acting, client.id())));
    }

    /** A link by which somebody brings the account they have, or gets one. */
    public Outcome<OneTimeLink> toAttach(MemberId member) {
        return access.of(member).allowed(Permission.KEEP_CLIENTS).map(acting -> link(acting, null));
    }

    private OneTimeLink link(Acting acting, @Nullable ClientId client) {
        LinkToken token = LinkToken.fresh('c');
        Instant now = clock.instant();
        Instant end = now.plus(terms.validFor());
        ConsentLink link = links.save(
                new ConsentLink(acting.partnerOrThrow(), client, acting.member(), new LinkUse(token, now, end)));
        audit.record(acting, "client.invited", "consent", link.id());
        return new OneTimeLink(token, end);
    }
}
