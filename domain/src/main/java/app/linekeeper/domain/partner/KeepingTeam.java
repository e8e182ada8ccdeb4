package app.linekeeper.domain.partner;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Member;
import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.access.TeamMember;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.link.EndingLinks;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An owner looks after the team (rule 35); a partner always keeps at least one owner. */
@Component
@Transactional
public class KeepingTeam {

    private final Access access;
    private final Members members;
    private final Partners partners;
    private final Audit audit;
    private final EndingLinks links;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingTeam(
            Access access,
            Members members,
            Partners partners,
            Audit audit,
            EndingLinks links,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.members = members;
        this.partners = partners;
        this.audit = audit;
        this.links = links;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** The team, longest in it first. */
    @Transactional(readOnly = true)
    public Outcome<List<TeamMember>> list(MemberId member) {
        return access.of(member).allowed(Permission.KEEP_TEAM).map(acting -> members.team(acting.partnerOrThrow()));
    }

    /**
     * Gives a member of the team another role at once; refused for the last owner.
     *
     * @throws IllegalArgumentException if the role is none of a team
     */
    public Outcome<MemberId> changeRole(MemberId member, MemberId target, Role role) {
        return change(member, target, "member.role", role == Role.OWNER, one -> one.become(role));
    }

    /** Takes a member out of the team at once; refused for the last owner. */
    public Outcome<MemberId> remove(MemberId member, MemberId target) {
        return change(member, target, "member.removed", false, one -> {
            one.remove(clock.instant());
            events.publishEvent(new MemberRemoved(
                    Objects.requireNonNull(one.partner()),
                    people.findById(one.person()).orElseThrow().name(),
                    one.role(),
                    member));
        });
    }

    private Outcome<MemberId> change(
            MemberId member, MemberId target, String deed, boolean staysOwner, Consumer<Member> change) {
        return keeping(member)
                .then(acting -> colleague(acting, target).then(colleague -> {
                    if (!staysOwner && isLastOwner(colleague, acting.partnerOrThrow())) {
                        return Refusal.of(Reason.LAST_OWNER).asOutcome();
                    }
                    change.accept(colleague);
                    links.madeBy(target);
                    audit.record(acting, deed, "member", target);
                    return Outcome.done(target);
                }));
    }

    /** Two owners must not demote each other at the same moment, so who keeps the team is asked under its lock. */
    private Outcome<Acting> keeping(MemberId member) {
        return access.of(member).allowed(Permission.KEEP_TEAM).then(acting -> {
            partners.lock(acting.partnerOrThrow());
            return access.now(member)
                    .map(now -> now.allowed(Permission.KEEP_TEAM))
                    .orElseGet(() -> acting.notAllowed().asOutcome());
        });
    }

    private Outcome<Member> colleague(Acting acting, MemberId target) {
        return members.findById(target)
                .filter(found -> !found.isRemoved() && acting.partnerOrThrow().equals(found.partner()))
                .map(Outcome::done)
                .orElseGet(() -> audit.trespass(acting, "member", target).asOutcome());
    }

    private boolean isLastOwner(Member colleague, PartnerId partner) {
        return colleague.role() == Role.OWNER && members.count(partner, Role.OWNER) == 1;
    }
}
