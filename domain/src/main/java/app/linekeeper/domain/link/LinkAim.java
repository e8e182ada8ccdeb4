package app.linekeeper.domain.link;

import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * What a one-time link leads to.
 *
 * @param partner whose link it is
 * @param role what whoever follows it becomes in the team; null where it leads into no team
 * @param client the account they are to speak for; null where it leads into none that is known yet
 */
public record LinkAim(
        LinkPurpose purpose,
        PartnerId partner,
        @Nullable Role role,
        @Nullable ClientId client) {

    /** @throws IllegalArgumentException if the role is none of a team */
    public static LinkAim team(PartnerId partner, Role role) {
        if (!role.isOfTeam()) {
            throw new IllegalArgumentException(role + " is no role in a team");
        }
        return new LinkAim(LinkPurpose.TEAM, partner, role, null);
    }

    public static LinkAim account(PartnerId partner, ClientId client) {
        return new LinkAim(LinkPurpose.ACCOUNT, partner, null, client);
    }

    public static LinkAim attach(PartnerId partner) {
        return new LinkAim(LinkPurpose.ATTACH, partner, null, null);
    }

    /**
     * Whether somebody in this role may make such a link: those of the partner whose work it is, and an operator the one
     * for a partner's first owner (rule 38).
     *
     * @param worksFor the partner whose team they are in; null for none
     */
    boolean mayBeMadeBy(Role maker, @Nullable PartnerId worksFor, boolean partnerHasOwner) {
        return partner.equals(worksFor)
                ? maker.may(purpose.permission())
                : maker.may(Permission.OPERATE) && role == Role.OWNER && !partnerHasOwner;
    }
}
