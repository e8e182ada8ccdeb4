package app.linekeeper.domain.client;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.link.FollowingLink;
import app.linekeeper.domain.link.Link;
import app.linekeeper.domain.link.LinkId;
import app.linekeeper.domain.link.LinkPurpose;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.person.Guest;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.person.Person;
import app.linekeeper.domain.shared.Outcome;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A client opens a partner's link, sees who asks, and consents or leaves it (rule 36). */
@Component
public class ConsentingClient {

    private static final Set<LinkPurpose> FOR_CONSENT = Set.of(LinkPurpose.ACCOUNT, LinkPurpose.ATTACH);

    private final FollowingLink links;
    private final Clients clients;
    private final Partners partners;
    private final People people;
    private final Attaching attaching;
    private final Access access;

    ConsentingClient(
            FollowingLink links,
            Clients clients,
            Partners partners,
            People people,
            Attaching attaching,
            Access access) {
        this.links = links;
        this.clients = clients;
        this.partners = partners;
        this.people = people;
        this.attaching = attaching;
        this.access = access;
    }

    /** Who asks; refused if the link is unknown or does not hold (rule 38). Nothing is changed. */
    @Transactional(readOnly = true)
    public Outcome<ConsentRequest> open(LinkId id) {
        return links.look(id, FOR_CONSENT)
                .then(Link::usable)
                .map(link -> new ConsentRequest(
                        partners.findById(link.aim().partner()).orElseThrow().name(),
                        Optional.ofNullable(link.aim().client())
                                .flatMap(clients::findById)
                                .map(ClientAccount::name)
                                .orElse(null)));
    }

    /**
     * Attaches the account to the partner and makes the guest speak for it. Consenting twice is consenting once.
     * Refused if the link is unknown or does not hold (rule 38), if somebody else speaks for the account, if the guest
     * is of the partner's own team, and if the account belongs to another partner.
     */
    @Transactional
    public Outcome<Acting> consent(Guest guest, LinkId id) {
        return links.hold(id, FOR_CONSENT).then(link -> {
            Optional<Person> known = people.findByTelegramId(guest.telegramId());
            Optional<Acting> before = before(link, known);
            return before.isPresent()
                    ? Outcome.done(before.get())
                    : link.usable().then(good -> attaching.attach(good, guest, known));
        });
    }

    /** As whom the guest has consented by this link, where the partner still looks after that account. */
    private Optional<Acting> before(Link link, Optional<Person> known) {
        return Optional.ofNullable(link.usedBy())
                .flatMap(access::find)
                .filter(acting ->
                        known.filter(one -> one.id().equals(acting.person())).isPresent())
                .filter(acting -> Optional.ofNullable(acting.client())
                        .flatMap(clients::findById)
                        .filter(client -> client.belongsTo(link.aim().partner()))
                        .isPresent());
    }
}
