package app.linekeeper.domain.partner;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.link.Link;
import app.linekeeper.domain.link.LinkAim;
import app.linekeeper.domain.link.MakingLink;
import app.linekeeper.domain.link.OneTimeLink;
import app.linekeeper.domain.link.OpenLinks;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator sees which partners nobody owns yet, and makes a lost link for the first owner anew (rule 38). */
@Component
public class InvitingFirstOwner {

    private final Access access;
    private final Partners partners;
    private final Members members;
    private final MakingLink making;
    private final OpenLinks open;

    InvitingFirstOwner(Access access, Partners partners, Members members, MakingLink making, OpenLinks open) {
        this.access = access;
        this.partners = partners;
        this.members = members;
        this.making = making;
        this.open = open;
    }

    /** How many partners nobody owns at present; refused for everybody but an operator. */
    @Transactional(readOnly = true)
    public Outcome<Long> howMany(MemberId operator) {
        return access.of(operator).allowed(Permission.OPERATE).map(acting -> partners.countWithoutOwner());
    }

    /** Partners without an owner, last admitted first, each with its open link; refused for everybody but an operator. */
    @Transactional(readOnly = true)
    public Outcome<List<PartnerWithoutOwner>> awaited(MemberId operator, int atMost) {
        return access.of(operator).allowed(Permission.OPERATE).map(acting -> awaited(atMost));
    }

    private List<PartnerWithoutOwner> awaited(int atMost) {
        List<Partner> found = partners.withoutOwner(Limit.of(atMost));
        Map<PartnerId, Link> links = open
                .intoTeams(found.stream().map(Partner::id).toList())
                .stream()
                .collect(Collectors.toMap(link -> link.aim().partner(), Function.identity(), (newer, older) -> newer));
        return found.stream()
                .map(partner -> new PartnerWithoutOwner(
                        partner.id(), partner.name(), partner.createdAt(), links.get(partner.id())))
                .toList();
    }

    /**
     * A link for the first owner; ends the one before it.
     *
     * @return refused as not_allowed for everybody but an operator, not_found, partner_has_owner or partner_suspended
     */
    @Transactional
    public Outcome<OneTimeLink> anew(MemberId operator, PartnerId id) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .then(acting -> partners.findById(id)
                        .map(partner -> anew(acting, partner))
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome()));
    }

    private Outcome<OneTimeLink> anew(Acting acting, Partner partner) {
        return members.count(partner.id(), Role.OWNER) > 0
                ? Refusal.of(Reason.PARTNER_HAS_OWNER)
                        .with("partner", partner.name())
                        .asOutcome()
                : making.make(acting, LinkAim.team(partner.id(), Role.OWNER));
    }
}
