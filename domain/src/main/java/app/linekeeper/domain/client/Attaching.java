package app.linekeeper.domain.client;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Member;
import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.link.FollowingLink;
import app.linekeeper.domain.link.Link;
import app.linekeeper.domain.partner.Partner;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.person.Guest;
import app.linekeeper.domain.person.Newcomers;
import app.linekeeper.domain.person.Person;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.Name;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a consent brings about: the account is the partner's, and the person speaks for it. */
@Component
class Attaching {

    private final Clients clients;
    private final Partners partners;
    private final Consents consents;
    private final FollowingLink links;
    private final Newcomers newcomers;
    private final Members members;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attaching(
            Clients clients,
            Partners partners,
            Consents consents,
            FollowingLink links,
            Newcomers newcomers,
            Members members,
            Access access,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clients = clients;
        this.partners = partners;
        this.consents = consents;
        this.links = links;
        this.newcomers = newcomers;
        this.members = members;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Refused where the guest's consent does not count, see {@link Consents}. */
    Outcome<Acting> attach(Link link, Guest guest, Optional<Person> known) {
        Partner partner = partners.lock(link.aim().partner()).orElseThrow();
        ClientId meant = link.aim().client() != null ? link.aim().client() : brought(known);
        ClientAccount account = meant == null ? null : clients.lock(meant).orElseThrow();
        return consents.refusal(partner, account, known)
                .map(Refusal::<Acting>asOutcome)
                .orElseGet(() -> Outcome.done(
                        speakFor(account == null ? create(partner, guest) : account, link, guest, partner)));
    }

    /** The account for which the person speaks already, the latest of several. */
    private @Nullable ClientId brought(Optional<Person> known) {
        return known.flatMap(person -> members.asClient(person.id()).stream().findFirst())
                .map(Member::client)
                .orElse(null);
    }

    private ClientAccount create(Partner partner, Guest guest) {
        return clients.save(new ClientAccount(
                ClientId.next(),
                partner.id(),
                Name.fitting(guest.name()),
                null,
                null,
                partner.currency(),
                partner.region().zone(),
                clock.instant()));
    }

    private Acting speakFor(ClientAccount client, Link link, Guest guest, Partner partner) {
        client.attachTo(partner.id());
        events.publishEvent(new ClientMoved(client.id(), partner.id()));
        events.publishEvent(new ClientCame(client.id(), partner.id()));
        Person person = newcomers.welcome(guest, partner.region().zone());
        Member member = members.asClient(person.id()).stream()
                .filter(one -> client.id().equals(one.client()))
                .findFirst()
                .orElseGet(() -> members.save(Member.ofClient(person.id(), client.id(), clock.instant())));
        person.actAs(member.id());
        links.use(link, member.id());
        Acting acting = access.of(member.id());
        audit.record(acting, "client.attached", "client", client.id());
        return acting;
    }
}
