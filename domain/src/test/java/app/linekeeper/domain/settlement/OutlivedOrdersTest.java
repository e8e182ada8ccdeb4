package app.linekeeper.domain.settlement;

import static app.linekeeper.domain.testing.Shop.TELEGRAM;
import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.audit.AuditEntries;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.document.OrderForAct;
import app.linekeeper.domain.document.OrdersForActs;
import app.linekeeper.domain.document.SoughtOrders;
import app.linekeeper.domain.line.FindingLines;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.FindingOrders;
import app.linekeeper.domain.order.OrderCards;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderState;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.RenewLines;
import app.linekeeper.domain.overview.PartnerAtAGlance;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.payment.WaysToPay;
import app.linekeeper.domain.person.Guest;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Moves;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.wallet.Wallets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An order does not outlive the right to what it is about: the client is the partner's, and the partner may act. */
@DomainTest
class OutlivedOrdersTest {

    private static final Money MONTH = Money.of("1791.00", "RUB");
    private static final LocalDate NOV_26 = LocalDate.of(2026, 11, 26);

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    Moves moves;

    @Autowired
    PlacingOrder placing;

    @Autowired
    PayingOrder paying;

    @Autowired
    WaysToPay ways;

    @Autowired
    OrderCards cards;

    @Autowired
    FindingOrders orders;

    @Autowired
    FindingLines lineLists;

    @Autowired
    OrdersForActs documents;

    @Autowired
    PartnerAtAGlance menu;

    @Autowired
    Access access;

    @Autowired
    Lines lines;

    @Autowired
    Wallets wallets;

    @Autowired
    AuditEntries audit;

    private SavedPartner north;
    private SavedPartner south;
    private Guest daisy;

    @BeforeEach
    void aClientWhoCanMove() {
        north = fixtures.aPartner().withClient("Daisy").withCompany("North").saved();
        south = fixtures.aPartner().named("South").withCompany("South").saved();
        shop.credit(company(), "10000.00", "RUB");
        daisy = moves.speakerOf(north, north.client());
    }

    @Test
    void nothingIsBoughtForAClientWhoHasLeft() {
        OrderId order = bought();
        clientMovesToSouth();

        Outcome<Payment> payment = pay(order);

        assertThat(reason(payment)).isEqualTo(Reason.CLIENT_LEFT);
        assertThat(((Outcome.Refused<?>) payment).refusal().text().arguments()).containsEntry("client", "Daisy");
        assertThat(cards.of(north.owner(), order).orElseThrow().state()).isEqualTo(OrderState.CANCELLED);
        assertThat(wallets.balance(company())).contains(Money.of("10000.00", "RUB"));
        assertThat(lineLists
                        .ofClient(south.owner(), north.client().id(), "", 0)
                        .orElseThrow()
                        .total())
                .isZero();
        assertThat(reason(pay(order))).as("and said again").isEqualTo(Reason.CLIENT_LEFT);
        assertThat(audit.about("client", north.client().id()))
                .as("whoever ordered for their own client trespassed nowhere")
                .noneMatch(entry -> entry.deed().equals("trespass"));
    }

    @Test
    void aLineThatWentToAnotherPartnerIsNotRenewed() {
        Line line = shop.lineEnding(north.client(), NOV_26, WHATSAPP);
        OrderId order = renewed(line);
        clientMovesToSouth();

        assertThat(reason(pay(order))).isEqualTo(Reason.CLIENT_LEFT);
        assertThat(lines.findById(line.id()).orElseThrow().end()).isEqualTo(NOV_26);
        assertThat(wallets.balance(company())).contains(Money.of("10000.00", "RUB"));
    }

    @Test
    void aSuspendedPartnerPaysNothingUntilItIsResumed() {
        OrderId order = bought();
        moves.suspend(north);

        assertThat(reason(pay(order))).isEqualTo(Reason.PARTNER_SUSPENDED);
        assertThat(reason(ways.of(north.owner(), order))).isEqualTo(Reason.PARTNER_SUSPENDED);
        assertThat(wallets.balance(company())).contains(Money.of("10000.00", "RUB"));

        moves.resume(north);
        assertThat(pay(order).isDone()).isTrue();
    }

    @Test
    void anUnpaidOrderOfAClientWhoHasLeftIsShownAsWhatItIsAndWaitsNowhere() {
        Line line = shop.lineEnding(north.client(), NOV_26, WHATSAPP);
        OrderId order = renewed(line);
        clientMovesToSouth();

        assertThat(reason(ways.of(north.owner(), order))).isEqualTo(Reason.CLIENT_LEFT);
        assertThat(cards.of(north.owner(), order).orElseThrow().clientLeft()).isTrue();
        assertThat(cards.of(north.owner(), order).orElseThrow().rows().get(0).endIfPaidNow())
                .as("the line is another's")
                .isNull();
        assertThat(menu.of(access.of(north.owner()), 14).unpaid().orders()).isZero();
        assertThat(orders.unpaidOf(north.owner(), List.of(line.id())).orElseThrow())
                .isEmpty();
        OrderForAct listed =
                documents.page(north.owner(), 0).orElseThrow().rows().get(0);
        assertThat(listed.waitsToBePaid()).isFalse();
        assertThat(listed.refusal().reason()).isEqualTo(Reason.CLIENT_LEFT);
    }

    @Test
    void anOrderOfAClientWhoCameBackCanBePaid() {
        OrderId order = bought();
        moves.leave(north.client());
        moves.join(daisy, north);

        assertThat(cards.of(north.owner(), order).orElseThrow().clientLeft()).isFalse();
        assertThat(pay(order).isDone()).isTrue();
    }

    @Test
    void theOrdersAndPricesOfAFormerPartnerAreNotShownWithALine() {
        Line line = shop.lineEnding(north.client(), NOV_26, WHATSAPP);
        pay(renewed(line)).orElseThrow();
        clientMovesToSouth();

        assertThat(orders.ofLine(south.owner(), line.id(), 0).orElseThrow().total())
                .isZero();
        OrderId own = placing.renew(new RenewLines(south.owner(), List.of(line.id()), 1, aKey()))
                .orElseThrow()
                .id();
        assertThat(orders.ofLine(south.owner(), line.id(), 0).orElseThrow().rows())
                .extracting(row -> row.id())
                .containsExactly(own);
    }

    @Test
    void aPartnerFindsTheDocumentsOfALineThatHasLeft() {
        Line line = shop.lineEnding(north.client(), NOV_26, TELEGRAM);
        OrderId order = renewed(line);
        paying.fromWallet(north.owner(), order, company(), Money.of("891.00", "RUB"), aKey())
                .orElseThrow();
        clientMovesToSouth();

        assertThat(documents
                        .page(north.owner(), new SoughtOrders(null, line.number()), 0)
                        .orElseThrow()
                        .rows())
                .extracting(OrderForAct::order)
                .containsExactly(order);
    }

    private void clientMovesToSouth() {
        moves.leave(north.client());
        moves.join(daisy, south);
    }

    private OrderId bought() {
        return placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP), 1, 1, aKey()))
                .orElseThrow()
                .id();
    }

    private OrderId renewed(Line line) {
        return placing.renew(new RenewLines(north.owner(), List.of(line.id()), 1, aKey()))
                .orElseThrow()
                .id();
    }

    private Outcome<Payment> pay(OrderId order) {
        return paying.fromWallet(north.owner(), order, company(), MONTH, aKey());
    }

    private CompanyId company() {
        return north.company().id();
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
