package app.linekeeper.domain.clientpay;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.card.AskingGateways;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardAttempt;
import app.linekeeper.domain.card.CardAttempts;
import app.linekeeper.domain.card.CardBecame;
import app.linekeeper.domain.card.CardState;
import app.linekeeper.domain.card.PayByCard;
import app.linekeeper.domain.card.StartingCard;
import app.linekeeper.domain.document.Act;
import app.linekeeper.domain.document.OrdersForActs;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.invoice.Invoices;
import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.CancellingOrder;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderLine;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.refund.RefundLines;
import app.linekeeper.domain.refund.RefundingLines;
import app.linekeeper.domain.settlement.Payments;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Moves;
import app.linekeeper.domain.testing.Requisited;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.testing.TillGateway;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.locales.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A client pays an order by a link, without an account here (rule 8). */
@DomainTest
class ClientPaysTest {

    private static final Money PRICE = Money.of("1990.00", "RUB");
    private static final LinkOffer TILL = new LinkOffer(TillGateway.ID, CardMethod.CARD);

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    Moves moves;

    @Autowired
    Requisited requisited;

    @Autowired
    PlacingOrder placing;

    @Autowired
    CancellingOrder cancelling;

    @Autowired
    MakingPayLink making;

    @Autowired
    OpeningPayLink opening;

    @Autowired
    PayingByLink paying;

    @Autowired
    InvoicingByLink invoicing;

    @Autowired
    StartingCard starting;

    @Autowired
    AskingGateways asking;

    @Autowired
    CardAttempts attempts;

    @Autowired
    Orders orders;

    @Autowired
    Payments payments;

    @Autowired
    Accounts accounts;

    @Autowired
    Invoices invoices;

    @Autowired
    RequestingAct acts;

    @Autowired
    OrdersForActs listed;

    @Autowired
    RefundingLines refunding;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TillGateway till;

    @Autowired
    TestClock clock;

    private SavedPartner north;
    private Order order;

    @BeforeEach
    void anOrderThatWaits() {
        till.open();
        north = fixtures.aPartner()
                .golden()
                .with(Role.MANAGER)
                .withClient("Daisy")
                .withCompany("North")
                .saved();
        order = order();
    }

    @AfterEach
    void asAtFirst() {
        asking.askDue();
        till.close();
        clock.reset();
    }

    @Test
    void theLinkShowsTheOrderAtTheClientsPriceAndNothingOfThePartnersTerms() {
        PaySheet sheet = sheet(link());

        assertThat(sheet.state()).isEqualTo(PaySheetState.TO_PAY);
        assertThat(sheet.order()).isEqualTo(order.number());
        assertThat(sheet.client()).isEqualTo("Daisy");
        assertThat(sheet.total()).isEqualTo(PRICE);
        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row.what()).contains("WhatsApp");
            assertThat(row.sum()).isEqualTo(PRICE);
        });
        assertThat(sheet.offers()).containsExactly(TILL);
        assertThat(sheet.holdsUntil()).isEqualTo(order.quotedUntil());
        assertThat(sheet.toString()).doesNotContain("1194", "796", "North Integration");
    }

    @Test
    void whatTheClientPaysPaysTheOrderAndThePartnerGetsCashbackOnceTheMoneyHasCome() {
        MadePayLink link = link();
        AttemptId attempt = started(link);
        assertThat(sheet(link).state()).isEqualTo(PaySheetState.BEING_PAID);
        asking.askDue();
        assertThat(sheet(link).goOn()).isNotNull();
        assertThat(bonuses()).isEqualTo(Money.of("0.00", "RUB"));

        till.pay(payment(attempt));
        later();

        assertThat(attempt(attempt).became()).isEqualTo(CardBecame.PAID);
        assertThat(now().payer())
                .isEqualTo(new Payer.ClientByLink(north.client().id()));
        assertThat(payments.of(order.id())).singleElement().satisfies(payment -> {
            assertThat(payment.way()).isEqualTo("client_card");
            assertThat(payment.amount()).isEqualTo(PRICE);
        });
        assertThat(bonuses()).isEqualTo(Money.of("796.00", "RUB"));
        assertThat(sheet(link).state()).isEqualTo(PaySheetState.PAID);
        assertThat(reason(paying.start(payment(link, PRICE, "anna@daisy.example"))))
                .isEqualTo(Reason.ORDER_PAID);
    }

    @Test
    void anOrderHasOneLinkWhileItHoldsAndAnotherAfterItsEnd() {
        MadePayLink first = link();
        assertThat(link()).isEqualTo(first);
        assertThat(making.of(north.owner(), order.id()).orElseThrow()).contains(first);
        assertThat(first.token()).matches("p[A-Za-z0-9_-]{1,63}");
        assertThat(first.address()).hasToString("https://pay.example.test/p/" + first.token());

        clock.advanceDays(14);

        assertThat(sheet(first).state()).isEqualTo(PaySheetState.EXPIRED);
        assertThat(reason(paying.start(payment(first, PRICE, "anna@daisy.example"))))
                .isEqualTo(Reason.LINK_EXPIRED);
        assertThat(making.of(north.owner(), order.id()).orElseThrow()).isEmpty();
        assertThat(link().token()).isNotEqualTo(first.token());
    }

    @Test
    void aLinkThatIsWithdrawnShowsNothingAndEndsWhatWasBegunByIt() {
        MadePayLink link = link();
        AttemptId attempt = started(link);
        asking.askDue();

        making.withdraw(north.member(Role.MANAGER), order.id()).orElseThrow();

        PaySheet sheet = sheet(link);
        assertThat(sheet.state()).isEqualTo(PaySheetState.WITHDRAWN);
        assertThat(sheet.rows()).isEmpty();
        assertThat(sheet.offers()).isEmpty();
        assertThat(attempt(attempt).state()).isEqualTo(CardState.CANCELED);
        assertThat(reason(paying.start(payment(link, PRICE, "anna@daisy.example"))))
                .isEqualTo(Reason.LINK_WITHDRAWN);
    }

    @Test
    void moneyThatComesLateAfterAllGoesBackAndThePageSaysSo() {
        MadePayLink link = link();
        AttemptId attempt = started(link);
        asking.askDue();
        till.pay(payment(attempt));
        cancelling.cancel(north.owner(), order.id()).orElseThrow();

        later();

        assertThat(attempt(attempt).became()).isEqualTo(CardBecame.RETURNED);
        assertThat(sheet(link).state()).isEqualTo(PaySheetState.CANCELLED);
        assertThat(sheet(link).returned()).isTrue();
    }

    @Test
    void nobodyPaysForAClientWhoLeftOrAPartnerWhoIsSuspended() {
        MadePayLink link = link();
        moves.suspend(north);
        assertThat(sheet(link).state()).isEqualTo(PaySheetState.CLOSED);
        assertThat(reason(paying.start(payment(link, PRICE, "anna@daisy.example"))))
                .isEqualTo(Reason.PARTNER_SUSPENDED);
        moves.resume(north);
        assertThat(sheet(link).state()).isEqualTo(PaySheetState.TO_PAY);

        moves.leave(north.client());

        assertThat(sheet(link).state()).isEqualTo(PaySheetState.CLOSED);
        assertThat(reason(paying.start(payment(link, PRICE, "anna@daisy.example"))))
                .isEqualTo(Reason.CLIENT_LEFT);
    }

    @Test
    void aPriceThatLapsedIsShownAnewBeforeItIsPaid() {
        var channel = shop.aChannelOfItsOwn();
        order = placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(channel), 1, 1, aKey()))
                .orElseThrow();
        MadePayLink link = link();
        shop.price(Region.RUSSIA, channel, "600.00", "RUB", LocalDate.of(2026, 11, 25));
        clock.advanceDays(4);

        PaySheet sheet = sheet(link);
        assertThat(sheet.total()).isEqualTo(Money.of("600.00", "RUB"));
        assertThat(sheet.holdsUntil()).isNull();
        assertThat(reason(paying.start(payment(link, Money.of("500.00", "RUB"), "anna@daisy.example"))))
                .isEqualTo(Reason.PRICE_CHANGED);
        AttemptId attempt =
                paying.start(payment(link, sheet.total(), "anna@daisy.example")).orElseThrow();
        assertThat(attempt(attempt).sum()).isEqualTo(Money.of("600.00", "RUB"));

        paying.giveUp(link.token());
        shop.withdraw(channel);
        clock.advanceDays(4);
        assertThat(sheet(link).state()).isEqualTo(PaySheetState.NOT_SOLD);
    }

    @Test
    void whatWasRefusedIsSaidAndCanBeTriedAgain() {
        MadePayLink link = link();
        AttemptId first = started(link);
        asking.askDue();
        till.refuse(payment(first));
        later();

        assertThat(sheet(link).state()).isEqualTo(PaySheetState.TO_PAY);
        assertThat(sheet(link).declined()).isEqualTo(Decline.Kind.NO_MONEY);
        assertThat(started(link)).isNotEqualTo(first);
    }

    @Test
    void theAddressThatAClientTypedIsNotOfferedToThePartner() {
        started(link());

        assertThat(attempts.lastEmail(north.id())).isEmpty();
    }

    @Test
    void beginningTwiceIsOneAttemptAndGivingUpMakesRoomForAnother() {
        MadePayLink link = link();
        AttemptId first = started(link);
        assertThat(started(link)).isEqualTo(first);
        assertThat(paying.start(payment(link, PRICE, "boris@daisy.example")).orElseThrow())
                .isNotEqualTo(first);

        paying.giveUp(link.token());

        assertThat(sheet(link).state()).isEqualTo(PaySheetState.TO_PAY);
    }

    @Test
    void whatAMemberHasBegunToPayIsNotTakenOutOfTheirHands() {
        MadePayLink link = link();
        AttemptId own = starting.forOrder(
                        new PayByCard(
                                north.owner(),
                                TillGateway.ID,
                                CardMethod.CARD,
                                null,
                                Money.of("1194.00", "RUB"),
                                "north@north.example",
                                Language.RU,
                                false,
                                aKey()),
                        order.id())
                .orElseThrow()
                .id();

        assertThat(sheet(link).state()).isEqualTo(PaySheetState.BUSY);
        assertThat(reason(paying.start(payment(link, PRICE, "anna@daisy.example"))))
                .isEqualTo(Reason.ORDER_BEING_PAID);
        paying.giveUp(link.token());
        making.withdraw(north.owner(), order.id()).orElseThrow();
        assertThat(attempt(own).state().isOpen()).isTrue();
    }

    @Test
    void anEmailIsAskedForAndWhatIsNotOfferedIsRefused() {
        MadePayLink link = link();
        assertThat(reason(paying.start(payment(link, PRICE, "anna")))).isEqualTo(Reason.EMAIL_UNREADABLE);
        assertThat(reason(paying.start(payment(link, Money.of("1194.00", "RUB"), "anna@daisy.example"))))
                .isEqualTo(Reason.PRICE_CHANGED);
        assertThat(reason(paying.start(new PayByLink(
                        link.token(),
                        new LinkOffer(TillGateway.ID, CardMethod.SBP),
                        PRICE,
                        "anna@daisy.example",
                        Language.RU,
                        form()))))
                .isEqualTo(Reason.CARD_NOT_OFFERED);
        assertThat(attempts.of(order.id())).isEmpty();
    }

    @Test
    void aTokenThatWasChangedLeadsNowhere() {
        String token = link().token();
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(opening.open(changed, Language.EN)).as(changed).isEmpty();
        }
        for (String none : List.of("", "p", token + "A", token.substring(1), " " + token, "p" + "\u0430".repeat(54))) {
            assertThat(opening.open(none, Language.EN)).as(none).isEmpty();
        }
    }

    @Test
    void whereNoProviderTakesItNoLinkIsMadeAndOneThatIsOutOffersNothing() {
        MadePayLink link = link();
        till.close();

        assertThat(sheet(link).offers()).isEmpty();
        assertThat(reason(making.make(north.owner(), order().id()))).isEqualTo(Reason.CARD_NOT_OFFERED);
    }

    @Test
    void anotherPartnersOrderHasNoLinkForMe() {
        SavedPartner south = fixtures.aPartner().withClient("Rose").saved();
        assertThat(reason(making.make(south.owner(), order.id()))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(making.withdraw(south.owner(), order.id()))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(making.of(south.owner(), order.id()))).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void theClientTakesTheInvoiceOnTheirCompanyOnceItsRequisitesAreThere() {
        MadePayLink link = link();
        assertThat(sheet(link).hasInvoice()).isFalse();
        assertThat(reason(invoicing.invoice(link.token(), PRICE, form()))).isEqualTo(Reason.NOT_FOUND);

        requisited.ofClient(north.client(), "Daisy Ltd");

        assertThat(sheet(link).hasInvoice()).isTrue();
        var document = invoicing.invoice(link.token(), PRICE, form()).orElseThrow();
        assertThat(invoicing.invoice(link.token(), PRICE, form()).orElseThrow()).isEqualTo(document);
        assertThat(invoices.openOf(order.id()))
                .singleElement()
                .satisfies(invoice -> assertThat(invoice.sum()).isEqualTo(PRICE));
        making.withdraw(north.owner(), order.id()).orElseThrow();
        assertThat(reason(invoicing.invoice(link.token(), PRICE, form()))).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void theActOfWhatTheClientPaidIsOnTheClientsCompanyAndUntilItIsThereTheBotSaysSo() {
        AttemptId attempt = started(link());
        asking.askDue();
        till.pay(payment(attempt));
        later();
        assertThat(reason(acts.request(north.owner(), order.id()))).isEqualTo(Reason.ACT_NO_COMPANY);

        requisited.ofClient(north.client(), "Daisy Ltd");
        clock.advance(Duration.ofMinutes(1));
        requisited.ofClient(north.client(), "Daisy Two");

        Act act = acts.request(north.owner(), order.id()).orElseThrow();
        assertThat(act.content().customer().name()).contains("Daisy Ltd");
        assertThat(act.content().total()).isEqualTo(PRICE);
        assertThat(acts.request(north.owner(), order.id()).orElseThrow().id()).isEqualTo(act.id());
        assertThat(listed.one(north.owner(), order.id()).orElseThrow().hasAct()).isTrue();
    }

    @Test
    void theActOfWhatTheClientPaidIsReplacedOnceTheMoneyGoesBack() {
        requisited.ofClient(north.client(), "Daisy Ltd");
        AttemptId attempt = started(link());
        asking.askDue();
        till.pay(payment(attempt));
        later();
        Act act = acts.request(north.owner(), order.id()).orElseThrow();

        refunding
                .refund(new RefundLines(
                        shop.operator(),
                        order.id(),
                        order.lines().stream().map(OrderLine::id).collect(Collectors.toSet()),
                        "not used",
                        aKey()))
                .orElseThrow();

        assertThat(jdbc.sql("select count(*) from issued_document where replaces = ?")
                        .param(act.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(bonuses()).isEqualTo(Money.of("0.00", "RUB"));
    }

    @Test
    void whatAPersonPaidByCardHasAReceiptAndNoAct() {
        starting.forOrder(
                        new PayByCard(
                                north.owner(),
                                TillGateway.ID,
                                CardMethod.CARD,
                                null,
                                Money.of("1194.00", "RUB"),
                                "north@north.example",
                                Language.RU,
                                false,
                                aKey()),
                        order.id())
                .orElseThrow();
        asking.askDue();
        till.pay(attempts.of(order.id()).get(0).payment().orElseThrow());
        later();
        assertThat(now().isPaid()).isTrue();
        assertThat(reason(acts.request(north.owner(), order.id()))).isEqualTo(Reason.ACT_PERSON);
    }

    private Order order() {
        return placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP), 1, 1, aKey()))
                .orElseThrow();
    }

    private Order now() {
        return orders.findById(order.id()).orElseThrow();
    }

    private MadePayLink link() {
        return making.make(north.owner(), order.id()).orElseThrow();
    }

    private PaySheet sheet(MadePayLink link) {
        return opening.open(link.token(), Language.EN).orElseThrow();
    }

    private AttemptId started(MadePayLink link) {
        return paying.start(payment(link, PRICE, "anna@daisy.example")).orElseThrow();
    }

    private static PayByLink payment(MadePayLink link, Money agreed, String email) {
        return new PayByLink(link.token(), TILL, agreed, email, Language.EN, form());
    }

    private static String form() {
        return UUID.randomUUID().toString();
    }

    private CardAttempt attempt(AttemptId id) {
        return attempts.findById(id).orElseThrow();
    }

    private GatewayPayment payment(AttemptId id) {
        return attempt(id).payment().orElseThrow();
    }

    private Money bonuses() {
        return accounts.balance(ChartOfAccounts.bonuses(north.id(), PRICE.currency()));
    }

    private void later() {
        clock.advance(Duration.ofMinutes(5));
        asking.askDue();
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
