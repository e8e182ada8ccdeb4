package app.linekeeper.domain.testing;

import app.linekeeper.domain.access.Members;
import app.linekeeper.domain.client.Clients;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.person.People;
import java.time.Clock;
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
    final Clock clock;
    final TransactionTemplate transaction;

    Fixtures(
            People people,
            Members members,
            Partners partners,
            Clients clients,
            Companies companies,
            Clock clock,
            TransactionTemplate transaction) {
        this.people = people;
        this.members = members;
        this.partners = partners;
        this.clients = clients;
        this.companies = companies;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** A Telegram account that no other test uses. */
    public static long aTelegramId() {
        return TELEGRAM_IDS.incrementAndGet();
    }

    /** A Russian referral partner with an owner, to be made otherwise by what is called on it. */
    public PartnerFixture aPartner() {
        return new PartnerFixture(this);
    }
}
