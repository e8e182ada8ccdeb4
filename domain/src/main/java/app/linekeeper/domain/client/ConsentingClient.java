package app.linekeeper.domain.client;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.link.LinkToken;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.person.Guest;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.person.Person;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A client opens a partner's link, sees who asks, and consents or leaves it (rule 36). */
@Component
public class ConsentingClient {

    private final ConsentLinks links;
    private final Clients clients;
    private final Partners partners;
    private final People people;
    private final Attaching attaching;
    private final Access access;
    private final Clock clock;

    ConsentingClient(
            ConsentLinks links,
            Clients clients,
            Partners partners,
            People people,
            Attaching attaching,
            Access access,
            Clock clock) {
        this.links = links;
        this.clients = clients;
        this.partners = partners;
        this.people = people;
        this.attaching = attaching;
        this.access = access;
        this.clock = clock;
    }

    /** Who asks; refused if the link is unknown, used or expired. Nothing is changed. */
    @Transactional(readOnly = true)
    public Outcome<ConsentRequest> open(String token) {
        return known(links.find(LinkToken.received(token).hash()))
                .then(link -> usable(link)
                        .map(good -> new ConsentRequest(
                                partners.findById(link.partner()).orElseThrow().name(),
                                Optional.ofNullable(link.client())
                                        .flatMap(clients::findById)
                                        .map(ClientAccount::name)
                                        .orElse(null))));
    }

    /**
     * Attaches the account to the partner and makes the guest speak for it. Consenting twice is consenting once.
     * Refused if the link is unknown, expired or used by somebody else, and if the account belongs to another partner.
     */
    @Transactional
    public Outcome<Acting> consent(Guest guest, String token) {
        return known(links.lock(LinkToken.received(token).hash())).then(link -> {
            Optional<Person> person = people.findByTelegramId(guest.telegramId());
            Optional<Acting> before = before(link, person);
            return before.isPresent()
                    ? Outcome.done(before.get())
                    : usable(link).then(good -> attaching.attach(good, guest, person));
        });
    }

    private Optional<Acting> before(ConsentLink link, Optional<Person> person) {
        return Optional.ofNullable(link.link().usedBy())
                .flatMap(access::find)
                .filter(acting ->
                        person.filter(one -> one.id().equals(acting.person())).isPresent());
    }

    private static Outcome<ConsentLink> known(Optional<ConsentLink> link) {
        return link.map(Outcome::done)
                .orElseGet(() -> Refusal.of(Reason.LINK_UNKNOWN).asOutcome());
    }

    private Outcome<ConsentLink> usable(ConsentLink link) {
        return link.link()
                .refusalAt(clock.instant())
                .map(Refusal::<ConsentLink>asOutcome)
                .orElseGet(() -> Outcome.done(link));
    }
}
