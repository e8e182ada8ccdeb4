package app.linekeeper.domain.partner;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.link.Link;
import app.linekeeper.domain.link.LinkAim;
import app.linekeeper.domain.link.MakingLink;
import app.linekeeper.domain.link.OneTimeLink;
import app.linekeeper.domain.link.OpenLinks;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An owner makes one-time links by which others join the team (rules 35 and 38). */
@Component
public class InvitingMember {

    private final Access access;
    private final MakingLink making;
    private final OpenLinks open;

    InvitingMember(Access access, MakingLink making, OpenLinks open) {
        this.access = access;
        this.making = making;
        this.open = open;
    }

    /**
     * A link for one more member in this role; ends the one before it for the same role.
     *
     * @return refused as not_allowed for everybody but an owner, and as partner_suspended
     * @throws IllegalArgumentException if the role is none of a team
     */
    @Transactional
    public Outcome<OneTimeLink> invite(MemberId member, Role role) {
        return access.of(member)
                .allowed(Permission.KEEP_TEAM)
                .then(acting -> making.make(acting, LinkAim.team(acting.partnerOrThrow(), role)));
    }

    /** The links into the team that nobody has followed yet, the newest first; refused for everybody but an owner. */
    @Transactional(readOnly = true)
    public Outcome<List<Link>> open(MemberId member) {
        return access.of(member)
                .allowed(Permission.KEEP_TEAM)
                .map(acting -> open.intoTeams(List.of(acting.partnerOrThrow())));
    }
}
