package app.linekeeper.domain.partner;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Member;
import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.link.FollowingLink;
import app.linekeeper.domain.link.Link;
import app.linekeeper.domain.link.LinkId;
import app.linekeeper.domain.link.LinkPurpose;
import app.linekeeper.domain.person.Guest;
import app.linekeeper.domain.person.Newcomers;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.person.Person;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody follows an invitation link and becomes a member of the team. */
@Component
public class Joining {

    private static final Set<LinkPurpose> INTO_A_TEAM = Set.of(LinkPurpose.TEAM);

    private final FollowingLink links;
    private final Partners partners;
    private final People people;
    private final Newcomers newcomers;
    private final Members members;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Joining(
            FollowingLink links,
            Partners partners,
            People people,
            Newcomers newcomers,
            Members members,
            Access access,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.partners = partners;
        this.people = people;
        this.newcomers = newcomers;
        this.members = members;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Who invites, and as what; refused if the link is unknown or does not hold (rule 38). Nothing is changed. */
    @Transactional(readOnly = true)
    public Outcome<InvitationOffer> open(LinkId id) {
        return links.look(id, INTO_A_TEAM)
                .then(Link::usable)
                .map(link -> new InvitationOffer(partner(link).name(), role(link)));
    }

    /**
     * Makes the guest a member, and that their current membership. Whoever is in the team already stays what they
     * are there, which becomes their current membership, and the link stays good for another. Refused if the link is
     * unknown or does not hold (rule 38), and for whoever made it.
     */
    @Transactional
    public Outcome<Acting> join(Guest guest, LinkId id) {
        return links.hold(id, INTO_A_TEAM).then(link -> join(guest, link));
    }

    private Outcome<Acting> join(Guest guest, Link link) {
        Optional<Person> known = people.findByTelegramId(guest.telegramId());
        Optional<Member> already =
                known.flatMap(person -> members.inTeam(person.id(), link.aim().partner()));
        if (already.isPresent()) {
            known.orElseThrow().actAs(already.get().id());
            return Outcome.done(access.of(already.get().id()));
        }
        return link.usable()
                .then(good -> known.filter(person -> person.id().equals(good.maker()))
                        .map(maker -> Refusal.of(Reason.LINK_OWN).<Acting>asOutcome())
                        .orElseGet(() -> Outcome.done(admit(guest, good))));
    }

    private Acting admit(Guest guest, Link link) {
        Partner partner = partner(link);
        Person person = newcomers.welcome(guest, partner.region().zone());
        Member member = members.save(Member.ofTeam(person.id(), partner.id(), role(link), clock.instant()));
        person.actAs(member.id());
        links.use(link, member.id());
        Acting acting = access.of(member.id());
        audit.record(acting, "member.joined", "member", member.id());
        events.publishEvent(new MemberJoined(partner.id(), member.id(), person.name(), member.role()));
        return acting;
    }

    private Partner partner(Link link) {
        return partners.findById(link.aim().partner()).orElseThrow();
    }

    private static Role role(Link link) {
        return Objects.requireNonNull(link.aim().role());
    }
}
