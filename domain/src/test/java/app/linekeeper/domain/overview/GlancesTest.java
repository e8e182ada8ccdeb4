package app.linekeeper.domain.overview;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.client.ConsentingClient;
import app.linekeeper.domain.client.DetachingClient;
import app.linekeeper.domain.client.InvitingClient;
import app.linekeeper.domain.desk.StuckOrders;
import app.linekeeper.domain.line.FindingLines;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.OwnLines;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.CancellingOrder;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.partner.InvitationOffer;
import app.linekeeper.domain.partner.InvitingMember;
import app.linekeeper.domain.partner.Joining;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.person.Guest;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Looking;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.testing.WatchedDatabase;
import app.linekeeper.locales.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class GlancesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private Access access;

    @Autowired
    private PartnerAtAGlance partners;

    @Autowired
    private ClientAtAGlance clients;

    @Autowired
    private ClientAtHome homes;

    @Autowired
    private OwnLines ownLines;

    @Autowired
    private FindingLines lines;

    @Autowired
    private InvitingClient inviting;

    @Autowired
    private ConsentingClient consenting;

    @Autowired
    private DetachingClient detaching;

    @Autowired
    private InvitingMember invitingMember;

    @Autowired
    private Joining joining;

    @Autowired
    private PlacingOrder placing;

    @Autowired
    private PayingOrder paying;

    @Autowired
    private CancellingOrder cancelling;

    @Autowired
    private TestClock clock;

    @Autowired
    private StuckOrders stuck;

    @Autowired
    private Looking looking;

    @Autowired
    private WatchedDatabase database;

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void aPartnerIsSeenInThreeStatements() {
        SavedPartner north = fixtures.aPartner()
                .official()
                .withClient("Daisy")
                .withCompany("North")
                .withCompany("South")
                .saved();
        shop.lineEnding(north.client(), TODAY.plusDays(1));
        shop.lineEnding(north.client(), TODAY.plusDays(90));
        shop.credit(north.companies().get(1).id(), "18400.00", "RUB");
        shop.giveBonuses(north.id(), "3250.00", "RUB");
        Order order = placed(north, 1);
        Acting owner = access.of(north.owner());

        int used = database.statementsDuring(() -> {
            PartnerGlance glance = partners.of(owner, 30);
            assertThat(glance.rate()).isEqualByComparingTo("0.35");
            assertThat(glance.bonuses()).isEqualTo(Money.of("3250.00", "RUB"));
            assertThat(glance.lines().endingSoon()).isEqualTo(1);
            assertThat(glance.lines().nearestEnd()).isEqualTo(TODAY.plusDays(1));
            assertThat(glance.largestWallet().orElseThrow().companyName()).isEqualTo("South");
            assertThat(glance.unpaid().first()).isEqualTo(order.id());
        });

        assertThat(used).isLessThanOrEqualTo(3);
    }

    @Test
    void aNewPartnerHasNothing() {
        PartnerGlance glance = partners.of(access.of(fixtures.aPartner().saved().owner()), 30);
        assertThat(glance.bonuses()).isEqualTo(Money.of("0.00", "RUB"));
        assertThat(glance.largestWallet()).isEmpty();
        assertThat(glance.lines().nearestEnd()).isNull();
        assertThat(glance.unpaid()).isEqualTo(new PartnerGlance.Unpaid(0, Money.of("0.00", "RUB"), null));
    }

    @Test
    void ordersWaitToBePaidUntilTheyArePaidOrCancelledOrTheirPricesLapse() {
        SavedPartner north = fixtures.aPartner()
                .official()
                .withClient("Daisy")
                .withCompany("North")
                .saved();
        placed(fixtures.aPartner().withClient("Rose").saved(), 1);
        Order lapsing = placed(north, 1);
        clock.advance(Duration.ofHours(1));
        Order paid = placed(north, 1);
        Order cancelled = placed(north, 1);
        Order last = placed(north, 2);
        assertThat(unpaid(north)).isEqualTo(new PartnerGlance.Unpaid(4, Money.of("6467.50", "RUB"), lapsing.id()));

        Money price = paid.total(PriceBasis.PARTNER_PAYS);
        shop.credit(north.company().id(), "1293.50", "RUB");
        paying.fromWallet(north.owner(), paid.id(), north.company().id(), price, Shop.aKey())
                .orElseThrow();
        cancelling.cancel(north.owner(), cancelled.id()).orElseThrow();
        assertThat(unpaid(north)).isEqualTo(new PartnerGlance.Unpaid(2, Money.of("3880.50", "RUB"), lapsing.id()));

        clock.moveTo(lapsing.quotedUntil());
        assertThat(unpaid(north)).isEqualTo(new PartnerGlance.Unpaid(1, Money.of("2587.00", "RUB"), last.id()));
    }

    @Test
    void aClientsNearestEndIsThatOfARunningLine() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        shop.lineEnding(north.client(), TODAY.minusDays(3));
        assertThat(glance(north).nearestEnd()).isNull();
        shop.lineEnding(north.client(), TODAY.plusDays(3));
        assertThat(glance(north).nearestEnd()).isEqualTo(TODAY.plusDays(3));
        assertThat(glance(north).lines()).isEqualTo(2);
        assertThat(glance(north).running()).isEqualTo(1);
    }

    @Test
    void aClientSeesTheirOwnLinesOnly() {
        SavedPartner north = fixtures.aPartner()
                .named("North")
                .withClient("Daisy")
                .withClient("Rose")
                .saved();
        Line own = shop.lineEnding(north.client(), TODAY.plusDays(3));
        Line other = shop.lineEnding(north.clients().get(1), TODAY.plusDays(3));
        Acting daisy = consented(north);

        assertThat(ownLines.page(daisy.member(), "", 0).orElseThrow().rows())
                .extracting(row -> row.id())
                .containsExactly(own.id());
        assertThat(ownLines.one(daisy.member(), own.id()).isDone()).isTrue();
        assertThat(reason(ownLines.one(daisy.member(), other.id()))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(ownLines.page(north.owner(), "", 0))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(lines.search(daisy.member(), "dais", 0))).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(lines.off(daisy.member(), 0))).isEqualTo(Reason.NOT_ALLOWED);
    }

    @Test
    void whatAClientAndAnOperatorLookAtIsReadOnly() {
        SavedPartner north = fixtures.aPartner().withClient("Daisy").saved();
        Line line = shop.lineEnding(north.client(), TODAY.plusDays(3));
        Acting daisy = consented(north);

        assertThat(looking.at(() -> homes.of(daisy)).account()).isEqualTo("Daisy");
        assertThat(looking.at(() -> ownLines.page(daisy.member(), "", 0)).isDone())
                .isTrue();
        assertThat(looking.at(() -> ownLines.one(daisy.member(), line.id())).isDone())
                .isTrue();
        assertThat(looking.at(() -> stuck.waiting(shop.operator(), 40)).isDone())
                .isTrue();
        assertThat(looking.at(() -> stuck.calledOff(shop.operator(), 40)).isDone())
                .isTrue();
        assertThat(looking.at(() -> stuck.counts(shop.operator())).isDone()).isTrue();
    }

    @Test
    void aClientWhoLeftHasNoPartner() {
        SavedPartner north =
                fixtures.aPartner().named("North").withClient("Daisy").saved();
        Acting daisy = consented(north);
        assertThat(homes.of(daisy)).isEqualTo(new ClientHome("Daisy", "North", false, null));
        detaching.detach(daisy.member(), north.client().id()).orElseThrow();
        assertThat(homes.of(daisy)).isEqualTo(new ClientHome("Daisy", null, false, null));
    }

    @Test
    void anInvitationSaysWhoInvitesAndAsWhat() {
        SavedPartner north = fixtures.aPartner().named("North").saved();
        String token = invitingMember
                .invite(north.owner(), Role.ACCOUNTANT)
                .orElseThrow()
                .token()
                .text();
        assertThat(joining.open(fixtures.link(token)))
                .isEqualTo(Outcome.done(new InvitationOffer("North", Role.ACCOUNTANT)));
        joining.join(visitor(), fixtures.link(token)).orElseThrow();
        assertThat(reason(joining.open(fixtures.link(token)))).isEqualTo(Reason.LINK_USED);
        assertThat(reason(joining.open(fixtures.link("iForged")))).isEqualTo(Reason.LINK_UNKNOWN);
    }

    private PartnerGlance.Unpaid unpaid(SavedPartner partner) {
        return partners.of(access.of(partner.owner()), 30).unpaid();
    }

    private Order placed(SavedPartner partner, int quantity) {
        return placing.buy(new BuyLines(
                        partner.owner(), partner.client().id(), List.of(Shop.WHATSAPP), 1, quantity, Shop.aKey()))
                .orElseThrow();
    }

    private ClientGlance glance(SavedPartner partner) {
        MemberId owner = partner.owner();
        ClientAccount client = partner.client();
        return clients.of(owner, client.id()).orElseThrow();
    }

    private Acting consented(SavedPartner partner) {
        String token = inviting.toAccount(partner.owner(), partner.client().id())
                .orElseThrow()
                .token()
                .text();
        return consenting.consent(visitor(), fixtures.link(token)).orElseThrow();
    }

    private static Guest visitor() {
        return new Guest(Fixtures.aTelegramId(), "Somebody", Language.RU);
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
