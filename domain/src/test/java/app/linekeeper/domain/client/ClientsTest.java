package app.linekeeper.domain.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.audit.AuditEntries;
import app.linekeeper.domain.person.Guest;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Looking;
import app.linekeeper.domain.testing.PartnerFixture;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.locales.Language;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class ClientsTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    CreatingClient creating;

    @Autowired
    EditingClient editing;

    @Autowired
    FindingClients finding;

    @Autowired
    InvitingClient inviting;

    @Autowired
    ConsentingClient consenting;

    @Autowired
    DetachingClient detaching;

    @Autowired
    Clients clients;

    @Autowired
    Access access;

    @Autowired
    AuditEntries audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Looking looking;

    @Autowired
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aClientGetsCurrencyAndZoneOfThePartner() {
        SavedPartner north = fixtures.aPartner().saved();
        ClientAccount daisy = creating.create(
                        north.owner(), new NewClient(" ООО <b>&\"Ромашка\" 🌼 ", "Info@Daisy.RU", "7707 083 893"))
                .orElseThrow();
        assertThat(daisy.name()).isEqualTo("ООО <b>&\"Ромашка\" 🌼");
        assertThat(daisy.email()).isEqualTo("info@daisy.ru");
        assertThat(daisy.taxNumber()).isEqualTo("7707083893");
        assertThat(daisy.currency().getCurrencyCode()).isEqualTo("RUB");
        assertThat(daisy.zone().getId()).isEqualTo("Europe/Moscow");
    }

    @Test
    void namesMayHaveTwoHundredEmojiAndNoMore() {
        MemberId owner = fixtures.aPartner().saved().owner();
        assertThat(create(owner, "🌼".repeat(200)).isDone()).isTrue();
        assertThat(reason(create(owner, "🌼".repeat(201)))).isEqualTo(Reason.NAME_TOO_LONG);
        assertThat(reason(create(owner, " \u200b\u0000 "))).isEqualTo(Reason.NAME_EMPTY);
        assertThat(reason(creating.create(owner, new NewClient("A", "no address", null))))
                .isEqualTo(Reason.EMAIL_UNREADABLE);
        assertThat(reason(creating.create(owner, new NewClient("A", null, "7707083894"))))
                .isEqualTo(Reason.TAX_NUMBER_WRONG);
    }

    @Test
    void onePartnerKeepsOneAccountPerClient() {
        SavedPartner north = fixtures.aPartner().saved();
        creating.create(north.owner(), new NewClient("Daisy", "a@daisy.ru", "7707083893"))
                .orElseThrow();
        assertThat(reason(creating.create(north.owner(), new NewClient("Daisy 2", null, "7707083893"))))
                .isEqualTo(Reason.CLIENT_TAX_NUMBER_TAKEN);
        assertThat(reason(creating.create(north.owner(), new NewClient("Daisy 2", "A@daisy.ru", null))))
                .isEqualTo(Reason.CLIENT_EMAIL_TAKEN);
        assertThat(reason(creating.create(north.owner(), new NewClient("Rose", "a@daisy.ru", "7736207543"))))
                .isEqualTo(Reason.ONE_CLIENT_PER_ACCOUNT);
        SavedPartner south = fixtures.aPartner().saved();
        assertThat(creating.create(south.owner(), new NewClient("Daisy", "a@daisy.ru", "7707083893"))
                        .isDone())
                .isTrue();
    }

    @Test
    void anAccountNeverBecomesThatOfAnotherCompany() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        ClientId daisy = north.client().id();
        editing.changeTaxNumber(north.owner(), daisy, "7707083893").orElseThrow();
        assertThat(reason(editing.changeTaxNumber(north.owner(), daisy, "7736207543")))
                .isEqualTo(Reason.ONE_CLIENT_PER_ACCOUNT);
        editing.rename(north.owner(), daisy, "Rose").orElseThrow();
        assertThat(search(north, "rose").total()).isEqualTo(1);
    }

    @Test
    void aManagerMayKeepClientsAndAnAccountantMayNot() {
        SavedPartner north =
                fixtures.aPartner().with(Role.MANAGER).with(Role.ACCOUNTANT).saved();
        assertThat(create(north.member(Role.MANAGER), "Daisy").isDone()).isTrue();
        assertThat(reason(create(north.member(Role.ACCOUNTANT), "Rose"))).isEqualTo(Reason.NOT_ALLOWED);
    }

    @Test
    void anotherPartnersClientIsNotFoundAndTheAttemptIsAudited() {
        SavedPartner north = fixtures.aPartner().saved();
        SavedPartner south = fixtures.aPartner().withClient("Daisy").saved();
        ClientId foreign = south.client().id();
        assertThat(reason(finding.open(north.owner(), foreign))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(editing.rename(north.owner(), foreign, "Mine"))).isEqualTo(Reason.NOT_FOUND);
        await().untilAsserted(() -> assertThat(audit.about("client", foreign)).hasSize(2));
        assertThat(finding.page(north.owner(), "daisy", 0).orElseThrow().total())
                .isZero();
    }

    @Test
    void recentClientsComeFirstAndSearchIgnoresCaseAndYo() {
        SavedPartner north = fixtures.aPartner()
                .withClient("Ёлка и Лес")
                .withClient("100%_сосна")
                .withClient("Берёза")
                .saved();
        clock.advanceDays(1);
        ClientId last = north.clients().get(2).id();
        looking.at(() -> finding.open(north.owner(), last)).orElseThrow();

        await().untilAsserted(
                        () -> assertThat(search(north, "").rows().get(0).id()).isEqualTo(last));
        assertThat(search(north, "ЕЛКА").rows()).extracting(ClientRow::name).containsExactly("Ёлка и Лес");
        assertThat(search(north, "лес").total()).isEqualTo(1);
        assertThat(search(north, "0%_").total()).isEqualTo(1);
        assertThat(search(north, "%").total()).isEqualTo(1);
        assertThat(search(north, "!").total()).isZero();
    }

    @Test
    void threeThousandClientsArePagedByEightFromAnIndex() {
        PartnerFixture many = fixtures.aPartner();
        for (int number = 0; number < 3_000; number++) {
            many.withClient("Client " + number);
        }
        SavedPartner north = many.saved();
        Page<ClientRow> last = finding.page(north.owner(), "", 9_999).orElseThrow();
        assertThat(last.number()).isEqualTo(374);
        assertThat(last.rows()).hasSize(8);
        assertThat(last.total()).isEqualTo(3_000);
        assertThat(search(north, "client 1234").rows()).hasSize(1);
        assertThat(plan(north)).contains("client_account_recent").doesNotContain("sort  (");
    }

    @Test
    void aClientConsentsOnceAndSpeaksForTheAccount() {
        SavedPartner north =
                fixtures.aPartner().named("North").withClient("Daisy").saved();
        String token = inviting.toAccount(north.owner(), north.client().id())
                .orElseThrow()
                .token()
                .text();
        assertThat(token).matches("c[A-Za-z0-9_-]{32}");
        assertThat(consenting.open(fixtures.link(token)).orElseThrow()).isEqualTo(new ConsentRequest("North", "Daisy"));
        Guest anna = visitor();

        Acting acting = consenting.consent(anna, fixtures.link(token)).orElseThrow();

        assertThat(acting.role()).isEqualTo(Role.CLIENT);
        assertThat(acting.client()).isEqualTo(north.client().id());
        assertThat(consenting.consent(anna, fixtures.link(token)).orElseThrow()).isEqualTo(acting);
        assertThat(reason(consenting.consent(visitor(), fixtures.link(token)))).isEqualTo(Reason.LINK_USED);
        assertThat(reason(consenting.open(fixtures.link(token)))).isEqualTo(Reason.LINK_USED);
        assertThat(finding.open(acting.member(), north.client().id()).isDone()).isTrue();
    }

    @Test
    void aClientBelongsToOnePartnerAtATimeAndCanLeave() {
        SavedPartner north = fixtures.aPartner().named("North").saved();
        SavedPartner south = fixtures.aPartner().named("South").saved();
        Guest anna = visitor();
        Acting acting =
                consenting.consent(anna, fixtures.link(attachLink(north))).orElseThrow();
        String toSouth = attachLink(south);
        assertThat(reason(consenting.consent(anna, fixtures.link(toSouth))))
                .isEqualTo(Reason.CLIENT_OF_ANOTHER_PARTNER);
        ClientId own = Objects.requireNonNull(acting.client());
        assertThat(reason(detaching.detach(north.owner(), own))).isEqualTo(Reason.NOT_ALLOWED);

        detaching.detach(acting.member(), own).orElseThrow();
        Acting again = consenting.consent(anna, fixtures.link(toSouth)).orElseThrow();

        assertThat(again.client()).isEqualTo(own);
        assertThat(clients.findById(own).orElseThrow().partner()).isEqualTo(south.id());
        assertThat(reason(finding.open(north.owner(), own))).isEqualTo(Reason.NOT_FOUND);
    }

    private String attachLink(SavedPartner partner) {
        return inviting.toAttach(partner.owner()).orElseThrow().token().text();
    }

    private Outcome<ClientAccount> create(MemberId member, String name) {
        return creating.create(member, NewClient.named(name));
    }

    private Page<ClientRow> search(SavedPartner partner, String typed) {
        return finding.page(partner.owner(), typed, 0).orElseThrow();
    }

    private String plan(SavedPartner partner) {
        List<String> lines = jdbc.sql("explain select id, name, tax_number from client_account where partner = ?"
                        + " order by partner, touched_at desc, id limit 8")
                .param(partner.id().value())
                .query(String.class)
                .list();
        return String.join("\n", lines).toLowerCase(Locale.ROOT);
    }

    private static Guest visitor() {
        return new Guest(Fixtures.aTelegramId(), "Anna", Language.RU);
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
