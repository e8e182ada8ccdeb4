package app.linekeeper.domain.partner;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.link.LinkTerms;
import app.linekeeper.domain.link.LinkToken;
import app.linekeeper.domain.link.LinkUse;
import app.linekeeper.domain.link.OneTimeLink;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An owner makes a one-time link by which somebody joins the team. */
@Component
public class InvitingMember {

    private final Access access;
    private final Invitations invitations;
    private final Audit audit;
    private final Clock clock;
    private final LinkTerms terms;

    InvitingMember(Access access, Invitations invitations, Audit audit, Clock clock, LinkTerms terms) {
        this.access = access;
        this.invitations = invitations;
        this.audit = audit;
        this.clock = clock;
        this.terms = terms;
    }

    /**
     * Refused for everybody but an owner (rule 35).
     *
     * @throws IllegalArgumentException if the role is none of a team
     */
    @Transactional
    public Outcome<OneTimeLink> invite(MemberId member, Role role) {
        return access.of(member)
                .allowed(Permission.KEEP_TEAM)
                .map(acting -> link(acting, acting.partnerOrThrow(), role));
    }

    /** For those who may invite into a team that is not theirs. */
    OneTimeLink link(Acting acting, PartnerId partner, Role role) {
        if (!role.isOfTeam()) {
            throw new IllegalArgumentException(role + " is no role in a team");
        }
        LinkToken token = LinkToken.fresh('i');
        Instant now = clock.instant();
        Instant end = now.plus(terms.validFor());
        Invitation invitation =
                invitations.save(new Invitation(partner, role, acting.member(), new LinkUse(token, now, end)));
        audit.record(acting, "member.invited", "invitation", invitation.id());
        return new OneTimeLink(token, end);
    }
}
