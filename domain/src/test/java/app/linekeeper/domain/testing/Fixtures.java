package app.linekeeper.domain.testing;

import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.client.Clients;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.link.FollowingLink;
import app.linekeeper.domain.link.Link;
import app.linekeeper.domain.link.LinkId;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.person.Guest;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.person.Person;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.locales.Language;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Where tests get what they start from: {@code fixtures.aPartner().official().withClient("Daisy").saved()}. */
@TestComponent
public class Fixtures {

    private static final AtomicLong TELEGRAM_IDS = new AtomicLong(5_000_000_000L);

    final People people;
    final Members members;
    final Partners partners;
    final Clients clients;
    final Companies companies;
    final FollowingLink following;
    final Clock clock;
    final TransactionTemplate transaction;

    Fixtures(
            People people,
            Members members,
            Partners partners,
            Clients clients,
            Companies companies,
            FollowingLink following,
            Clock clock,
            TransactionTemplate transaction) {
        this.people = people;
        this.members = members;
        this.partners = partners;
        this.clients = clients;
        this.companies = companies;
        this.following = following;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** A Telegram account that no other test uses. */
    public static long aTelegramId() {
        return TELEGRAM_IDS.incrementAndGet();
    }

    /** Somebody who comes for the first time. */
    public static Guest aGuest() {
        return new Guest(aTelegramId(), "Anna", Language.RU);
    }

    /** The person behind a stored member, as they come in; removed members come in, too. */
    public Guest guest(MemberId member) {
        Person person =
                people.findById(members.findById(member).orElseThrow().person()).orElseThrow();
        return new Guest(person.telegramId(), person.name(), person.language());
    }

    /** The link that somebody follows with this token; one that nobody made where there is none. */
    public LinkId link(String token) {
        Outcome<Link> found = following.recognise(token, null);
        return found.isDone() ? found.orElseThrow().id() : new LinkId(UUID.randomUUID());
    }

    /** Suspends the partner from now on. */
    public void suspend(PartnerId partner) {
        transaction.executeWithoutResult(
                status -> partners.findById(partner).orElseThrow().suspend());
    }

    public void resume(PartnerId partner) {
        transaction.executeWithoutResult(
                status -> partners.findById(partner).orElseThrow().resume());
    }

    /** A Russian referral partner with an owner, to be made otherwise by what is called on it. */
    public PartnerFixture aPartner() {
        return new PartnerFixture(this);
    }
}
