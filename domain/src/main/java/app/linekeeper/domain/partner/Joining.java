package app.linekeeper.domain.partner;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Member;
import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.link.LinkToken;
import app.linekeeper.domain.person.Guest;
import app.linekeeper.domain.person.Newcomers;
import app.linekeeper.domain.person.Person;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody follows an invitation link and becomes a member of the team. */
@Component
public class Joining {

    private final Invitations invitations;
    private final Partners partners;
    private final Newcomers newcomers;
    private final Members members;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Joining(
            Invitations invitations,
            Partners partners,
            Newcomers newcomers,
            Members members,
            Access access,
            Audit audit,
            Clock clock) {
        this.invitations = invitations;
        this.partners = partners;
        this.newcomers = newcomers;
        this.members = members;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who invites, and as what; refused if the link is unknown, used or expired. Nothing is changed. */
    @Transactional(readOnly = true)
    public Outcome<InvitationOffer> open(String token) {
        return invitations
                .find(LinkToken.received(token).hash())
                .map(this::offer)
                .orElseGet(() -> Refusal.of(Reason.LINK_UNKNOWN).asOutcome());
    }

    private Outcome<InvitationOffer> offer(Invitation invitation) {
        return invitation
                .link()
                .refusalAt(clock.instant())
                .map(Refusal::<InvitationOffer>asOutcome)
                .orElseGet(() -> Outcome.done(new InvitationOffer(
                        partners.findById(invitation.partner()).orElseThrow().name(), invitation.role())));
    }

    /**
     * Makes the guest a member, and that their current membership. Whoever is in the team already stays what they
     * are, and the link stays good for another. Refused if the link is unknown, used by somebody else, or expired.
     */
    @Transactional
    public Outcome<Acting> join(Guest guest, String token) {
        Optional<Invitation> found = invitations.lock(LinkToken.received(token).hash());
        if (found.isEmpty()) {
            return Refusal.of(Reason.LINK_UNKNOWN).asOutcome();
        }
        return join(guest, found.get());
    }

    private Outcome<Acting> join(Guest guest, Invitation invitation) {
        Optional<Acting> already = access.ofTelegram(guest.telegramId())
                .flatMap(acting -> members.inTeam(acting.person(), invitation.partner()))
                .map(member -> access.of(member.id()));
        if (already.isPresent()) {
            return Outcome.done(already.get());
        }
        Instant now = clock.instant();
        return invitation
                .link()
                .refusalAt(now)
                .map(Refusal::<Acting>asOutcome)
                .orElseGet(() -> Outcome.done(admit(guest, invitation, now)));
    }

    private Acting admit(Guest guest, Invitation invitation, Instant now) {
        Partner partner = partners.findById(invitation.partner()).orElseThrow();
        Person person = newcomers.welcome(guest, partner.region().zone());
        Member member = members.save(Member.ofTeam(person.id(), invitation.partner(), invitation.role(), now));
        person.actAs(member.id());
        invitation.link().use(member.id(), now);
        Acting acting = access.of(member.id());
        audit.record(acting, "member.joined", "member", member.id());
        return acting;
    }
}
