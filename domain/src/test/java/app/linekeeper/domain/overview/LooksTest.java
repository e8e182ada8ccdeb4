package app.linekeeper.domain.overview;

import static app.linekeeper.domain.testing.Shop.TELEGRAM;
import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.client.FindingClients;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.domain.document.OrdersForActs;
import app.linekeeper.domain.document.SoughtOrders;
import app.linekeeper.domain.line.FindingLines;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.link.LinkId;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.FindingOrders;
import app.linekeeper.domain.order.NewLines;
import app.linekeeper.domain.order.Offering;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderCards;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.Quoting;
import app.linekeeper.domain.order.RenewLines;
import app.linekeeper.domain.partner.InvitingMember;
import app.linekeeper.domain.partner.Joining;
import app.linekeeper.domain.partner.KeepingTeam;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.payment.WaysToPay;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Looking;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.wallet.BonusHistory;
import app.linekeeper.domain.wallet.SeeingMoney;
import app.linekeeper.domain.wallet.WalletHistory;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A look changes nothing: every use case that reads is asked where the database refuses to write. */
@DomainTest
class LooksTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    TestClock clock;

    @Autowired
    Looking looking;

    @Autowired
    Access access;

    @Autowired
    PlacingOrder placing;

    @Autowired
    PayingOrder paying;

    @Autowired
    InvitingMember invitingMember;

    @Autowired
    PartnerAtAGlance partners;

    @Autowired
    ClientAtAGlance clientGlances;

    @Autowired
    FindingClients clients;

    @Autowired
    Joining joining;

    @Autowired
    KeepingTeam team;

    @Autowired
    KeepingCompanies companies;

    @Autowired
    FindingLines lines;

    @Autowired
    Offering offering;

    @Autowired
    Quoting quoting;

    @Autowired
    FindingOrders orders;

    @Autowired
    OrderCards cards;

    @Autowired
    WaysToPay ways;

    @Autowired
    OrdersForActs documents;

    @Autowired
    SeeingMoney money;

    @Autowired
    WalletHistory walletHistory;

    @Autowired
    BonusHistory bonusHistory;

    private SavedPartner north;
    private MemberId owner;
    private ClientId client;
    private CompanyId company;
    private Line line;

    @BeforeEach
    void aPartnerWhoHasSomethingOfEverything() {
        north = fixtures.aPartner().withClient("Daisy").withCompany("North").saved();
        owner = north.owner();
        client = north.client().id();
        company = north.company().id();
        line = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26), WHATSAPP);
        shop.credit(company, "10000.00", "RUB");
        shop.giveBonuses(north.id(), "100.00", "RUB");
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void whatAPartnerLooksAtIsReadOnly() {
        Order paid = bought(TELEGRAM);
        paying.fromWallet(owner, paid.id(), company, paid.total(PriceBasis.PARTNER_PAYS), aKey())
                .orElseThrow();
        OrderId lapsed = bought(WHATSAPP).id();
        clock.advanceDays(4);
        OrderId placed = placing.renew(new RenewLines(owner, List.of(line.id()), 1, aKey()))
                .orElseThrow()
                .id();
        LinkId invitation =
                invitingMember.invite(owner, Role.MANAGER).orElseThrow().id();

        Map<String, Supplier<Outcome<?>>> looks = new LinkedHashMap<>();
        looks.put("menu", () -> Outcome.done(partners.of(access.of(owner), 14)));
        looks.put("team", () -> team.list(owner));
        looks.put("invitation", () -> joining.open(invitation));
        looks.put("clients", () -> clients.page(owner, "", 0));
        looks.put("clients found", () -> clients.page(owner, "dai", 0));
        looks.put("client", () -> clients.open(owner, client));
        looks.put("client's card", () -> clientGlances.of(owner, client));
        looks.put("companies", () -> companies.list(owner));
        looks.put("company", () -> companies.find(owner, company));
        looks.put("line", () -> lines.one(owner, line.id()));
        looks.put("lines of a client", () -> lines.ofClient(owner, client, "", 0));
        looks.put("lines found", () -> lines.search(owner, "sales", 0));
        looks.put("lines that end", () -> lines.endingSoon(owner, 14, 0));
        looks.put("lines that are off", () -> lines.off(owner, 0));
        looks.put("clients whose lines end", () -> lines.clientsEndingSoon(owner, 14, 0));
        looks.put("lines to renew", () -> lines.endingOf(owner, client, 14, 10));
        looks.put("counts of lines", () -> lines.counts(owner, 14));
        looks.put("channels", () -> offering.channelsFor(owner, client));
        looks.put("price of new lines", () -> quoting.toBuyByTerm(owner, client, List.of(WHATSAPP), 1));
        looks.put("price of a renewal", () -> quoting.toRenew(owner, List.of(line.id()), 1));
        looks.put("orders of a line", () -> orders.ofLine(owner, line.id(), 0));
        looks.put("unpaid order of a line", () -> orders.unpaidOf(owner, List.of(line.id())));
        looks.put(
                "unpaid order of the same lines",
                () -> orders.unpaidOf(owner, new NewLines(client, List.of(WHATSAPP), 1, 1)));
        looks.put("order", () -> cards.of(owner, placed));
        looks.put("paid order", () -> cards.of(owner, paid.id()));
        looks.put("lapsed order", () -> cards.of(owner, lapsed));
        looks.put("ways to pay", () -> ways.of(owner, placed));
        looks.put("ways to pay what lapsed", () -> ways.of(owner, lapsed));
        looks.put("documents", () -> documents.page(owner, 0));
        looks.put("documents found", () -> documents.page(owner, new SoughtOrders(client, "dai"), 0));
        looks.put("document of an order", () -> documents.one(owner, paid.id()));
        looks.put("balances", () -> money.of(owner));
        looks.put("history of a wallet", () -> walletHistory.page(owner, company, 0));
        looks.put("history of bonuses", () -> bonusHistory.page(owner, 0));

        looks.forEach((name, look) -> assertThat(looking.at(look)).as(name).matches(Outcome::isDone));
    }

    @Test
    void anOrderWhoseChannelIsNoLongerSoldIsShownAndSaysWhyItCannotBePaid() {
        ChannelCode own = shop.aChannelOfItsOwn();
        OrderId lapsed = bought(own).id();
        shop.withdraw(own);
        clock.advanceDays(4);

        assertThat(looking.at(() -> cards.of(owner, lapsed)).isDone()).isTrue();
        assertThat(reason(looking.at(() -> ways.of(owner, lapsed)))).isEqualTo(Reason.CHANNEL_NOT_SOLD);
    }

    @Test
    void whereOnlyLooksAreAllowedADeedFails() {
        assertThatThrownBy(() -> looking.at(() -> placing.renew(new RenewLines(owner, List.of(line.id()), 1, aKey()))))
                .as("otherwise the other tests prove nothing")
                .isNotNull();
    }

    private Order bought(ChannelCode channel) {
        return placing.buy(new BuyLines(owner, client, List.of(channel), 1, 1, aKey()))
                .orElseThrow();
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
