package app.linekeeper.domain.invoice;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.document.DammDigit;
import app.linekeeper.domain.document.OrderForAct;
import app.linekeeper.domain.document.OrdersForActs;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.ledger.Subject;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.CancellingOrder;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderCards;
import app.linekeeper.domain.order.OrderState;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.payment.WaysToPay;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.KeyReused;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Moves;
import app.linekeeper.domain.testing.Requisited;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.domain.wallet.Wallets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What an invoice asks for, and what becomes of the money that comes for it (rules 18 to 20). */
@DomainTest
class InvoicesTest {

    private static final Actor BANK = new Actor.ByJob("bank");
    private static final Money PRICE = Money.of("1791.00", "RUB");
    private static final Money CLIENTS_PRICE = Money.of("1990.00", "RUB");
    private static final Money NOTHING = Money.of("0.00", "RUB");

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    Requisited requisited;

    @Autowired
    Moves moves;

    @Autowired
    PlacingOrder placing;

    @Autowired
    CancellingOrder cancellingOrder;

    @Autowired
    PayingOrder paying;

    @Autowired
    WaysToPay ways;

    @Autowired
    InvoicingOrder invoicing;

    @Autowired
    InvoicingWallet invoicingWallet;

    @Autowired
    CancellingInvoice cancelling;

    @Autowired
    ReceivingMoney receiving;

    @Autowired
    Invoices invoices;

    @Autowired
    InvoiceCards cards;

    @Autowired
    Orders orders;

    @Autowired
    OrderCards orderCards;

    @Autowired
    OrdersForActs acts;

    @Autowired
    RequestingAct requesting;

    @Autowired
    Wallets wallets;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transaction;

    private SavedPartner north;
    private Order order;
    private CompanyId clients;

    @BeforeEach
    void anOrderThatWaits() {
        north = fixtures.aPartner()
                .with(Role.ACCOUNTANT)
                .with(Role.MANAGER)
                .withClient("Daisy")
                .withCompany("North")
                .saved();
        requisited.complete(company());
        clients = requisited.ofClient(north.client(), "Daisy LLC");
        order = placed();
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void anInvoiceHasTheNextNumberWithItsDigitAndIsGoodForFiveBankingDays() {
        Invoice first = invoice();
        Invoice second = invoice(placed(), company(), PRICE);

        assertThat(first.number()).matches("СН-[0-9]{2}-[0-9]{6}-[0-9]");
        assertThat(DammDigit.closes(first.number().replaceAll("[^0-9]", ""))).isTrue();
        assertThat(place(second)).isEqualTo(place(first) + 1);
        assertThat(first.validUntil()).isAfterOrEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(stateOf(first)).isEqualTo(InvoiceState.ISSUED);
    }

    @Test
    void askingAgainForTheSameGivesTheSameInvoice() {
        IdempotencyKey key = aKey();
        Invoice first = invoicing
                .invoice(north.owner(), order.id(), company(), PRICE, key)
                .orElseThrow();

        assertThat(invoicing
                        .invoice(north.owner(), order.id(), company(), PRICE, key)
                        .orElseThrow()
                        .id())
                .isEqualTo(first.id());
        assertThat(invoice().id()).isEqualTo(first.id());
        assertThatThrownBy(() -> invoicing.invoice(north.owner(), order.id(), clients, CLIENTS_PRICE, key))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void enoughMoneyPaysTheOrderAndItsLinesRun() {
        Invoice invoice = invoice();

        assertThat(receive(invoice, PRICE).became()).isEqualTo(Became.PAID);

        Order paid = orders.findById(order.id()).orElseThrow();
        assertThat(paid.activation()).isEqualTo(ActivationState.ACTIVE);
        assertThat(paid.payer()).isEqualTo(new Payer.PartnerCompany(company()));
        assertThat(stateOf(invoice)).isEqualTo(InvoiceState.PAID);
        assertThat(wallet(company())).isEqualTo(NOTHING);
        assertThat(onInvoice(invoice)).isEqualTo(NOTHING);
        assertThat(acts.one(north.owner(), order.id()).orElseThrow().canHaveAct())
                .isTrue();
    }

    @Test
    void theClientsCompanyPaysTheClientsPriceAndGetsTheAct() {
        Invoice invoice = invoice(order, clients, CLIENTS_PRICE);

        receive(invoice, CLIENTS_PRICE);

        assertThat(orders.findById(order.id()).orElseThrow().paidBasis()).isEqualTo(PriceBasis.CLIENT_PAYS);
        OrderForAct asked = acts.one(north.owner(), order.id()).orElseThrow();
        assertThat(asked.canHaveAct()).isTrue();
        assertThat(asked.payer()).isEqualTo(clients);
        assertThat(requesting
                        .request(north.owner(), order.id())
                        .orElseThrow()
                        .content()
                        .total())
                .isEqualTo(CLIENTS_PRICE);
        assertThat(orderCards.of(north.owner(), order.id()).orElseThrow().payerName())
                .isEqualTo("Daisy LLC");
    }

    @Test
    void partOfTheMoneyWaitsOnTheInvoiceForTheRest() {
        Invoice invoice = invoice();

        assertThat(receive(invoice, Money.of("1000.00", "RUB")).became()).isEqualTo(Became.PART);
        assertThat(stateOf(invoice)).isEqualTo(InvoiceState.PART_PAID);
        assertThat(card(invoice).outstanding()).isEqualTo(Money.of("791.00", "RUB"));
        assertThat(state()).isEqualTo(OrderState.PLACED);

        assertThat(receive(invoice, Money.of("791.00", "RUB")).became()).isEqualTo(Became.PAID);
        assertThat(state()).isEqualTo(OrderState.PAID);
    }

    @Test
    void whatIsMoreThanWasAskedForGoesToThePayersWallet() {
        Received received = receive(invoice(), Money.of("2000.00", "RUB"));

        assertThat(received.became()).isEqualTo(Became.PAID);
        assertThat(received.toWallet()).isEqualTo(Money.of("209.00", "RUB"));
        assertThat(wallet(company())).isEqualTo(Money.of("209.00", "RUB"));
    }

    @Test
    void whatComesTwiceGoesToTheWallet() {
        Invoice invoice = invoice();
        receive(invoice, PRICE);

        assertThat(receive(invoice, PRICE).became()).isEqualTo(Became.TWICE);
        assertThat(wallet(company())).isEqualTo(PRICE);
    }

    @Test
    void theSameMoneyIsTakenOnce() {
        Invoice invoice = invoice();
        Arrival money = money(PRICE);

        Received first = receive(invoice, money);

        assertThat(receive(invoice, money)).isEqualTo(first);
        assertThat(wallet(company())).isEqualTo(NOTHING);
        assertThatThrownBy(() -> receive(invoice(placed(), company(), PRICE), money))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void whatComesLateGoesToTheWalletWithWhatHadComeInTime() {
        Invoice invoice = invoice();
        receive(invoice, Money.of("1000.00", "RUB"));
        clock.advance(Duration.ofDays(20));
        assertThat(stateOf(invoice)).isEqualTo(InvoiceState.LAPSED);

        assertThat(receive(invoice, Money.of("791.00", "RUB")).became()).isEqualTo(Became.LATE);

        assertThat(wallet(company())).isEqualTo(PRICE);
        assertThat(state()).isEqualTo(OrderState.PLACED);
    }

    @Test
    void whatTheBankBookedInTimeIsInTimeHoweverLateItIsLoaded() {
        Invoice invoice = invoice();
        Arrival inTime = money(PRICE);
        clock.advance(Duration.ofDays(20));

        assertThat(receive(invoice, inTime).became()).isEqualTo(Became.PAID);
    }

    @Test
    void aLapsedInvoiceIsIssuedAgainAtThePriceOfTheDay() {
        Invoice lapsed = invoice();
        clock.advance(Duration.ofDays(20));

        Invoice again = invoice();

        assertThat(again.id()).isNotEqualTo(lapsed.id());
        assertThat(stateOf(lapsed)).isEqualTo(InvoiceState.CANCELLED);
        assertThat(stateOf(again)).isEqualTo(InvoiceState.ISSUED);
        assertThat(receive(again, PRICE).became()).isEqualTo(Became.PAID);
    }

    @Test
    void aQuoteThatLapsesBeforeTheInvoiceDoesNotSpoilIt() {
        Invoice invoice = invoice();
        clock.advance(Duration.ofDays(4));

        assertThat(receive(invoice, PRICE).became()).isEqualTo(Became.PAID);
    }

    @Test
    void moneyForAnOrderThatWasCancelledGoesToTheWallet() {
        Invoice invoice = invoice();
        cancellingOrder.cancel(north.owner(), order.id()).orElseThrow();

        assertThat(stateOf(invoice)).isEqualTo(InvoiceState.CANCELLED);
        assertThat(receive(invoice, PRICE).became()).isEqualTo(Became.INVOICE_CANCELLED);
        assertThat(wallet(company())).isEqualTo(PRICE);
    }

    @Test
    void moneyForAClientWhoLeftGoesToTheWalletOfWhoeverPaid() {
        Invoice invoice = invoice(order, clients, CLIENTS_PRICE);
        moves.leave(north.client());

        assertThat(receive(invoice, CLIENTS_PRICE).became()).isEqualTo(Became.CLIENT_LEFT);
        assertThat(wallet(clients)).isEqualTo(CLIENTS_PRICE);
        assertThat(state()).isEqualTo(OrderState.CANCELLED);
    }

    @Test
    void whatAClientSentLatePaysForThatClientAtThePriceOfTheDay() {
        receive(invoice(order, clients, CLIENTS_PRICE), CLIENTS_PRICE);
        Order next = placed();
        assertThat(ways(next)).doesNotContain("client_wallet");
        Invoice late = invoice(next, clients, CLIENTS_PRICE);
        clock.advance(Duration.ofDays(20));
        receive(late, CLIENTS_PRICE);

        assertThat(ways(next)).contains("client_wallet");
        paying.fromClientWallet(north.owner(), next.id(), clients, CLIENTS_PRICE, aKey())
                .orElseThrow();

        assertThat(wallet(clients)).isEqualTo(NOTHING);
        assertThat(orders.findById(next.id()).orElseThrow().payer()).isEqualTo(new Payer.ClientCompany(clients));
    }

    @Test
    void theMoneyOfOneClientPaysForNoOther() {
        SavedPartner two =
                fixtures.aPartner().withClient("Daisy").withClient("Rose").saved();
        CompanyId rose = requisited.ofClient(two.clients().get(1), "Rose LLC");
        Order daisys = placing.buy(new BuyLines(two.owner(), two.client().id(), List.of(WHATSAPP), 1, 1, aKey()))
                .orElseThrow();
        transaction.executeWithoutResult(status -> receiving.toWallet(rose, money(CLIENTS_PRICE)));

        assertThat(reason(paying.fromClientWallet(two.owner(), daisys.id(), rose, CLIENTS_PRICE, aKey())))
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(paying.fromWallet(two.owner(), daisys.id(), rose, PRICE, aKey())))
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(ways.of(two.owner(), daisys.id()).orElseThrow().ways())
                .noneMatch(offer -> offer.id().account().equals(rose.toString()));
    }

    @Test
    void moneyForASuspendedPartnerGoesToTheWallet() {
        Invoice invoice = invoice();
        moves.suspend(north);

        assertThat(receive(invoice, PRICE).became()).isEqualTo(Became.PARTNER_SUSPENDED);
        assertThat(wallet(company())).isEqualTo(PRICE);
    }

    @Test
    void anOrderThatIsPaidAnotherWayNeedsItsInvoiceNoMore() {
        Invoice invoice = invoice();
        receive(invoice, Money.of("1000.00", "RUB"));
        shop.credit(company(), "1791.00", "RUB");
        paying.fromWallet(north.owner(), order.id(), company(), PRICE, aKey()).orElseThrow();

        assertThat(stateOf(invoice)).isEqualTo(InvoiceState.CANCELLED);
        assertThat(wallet(company())).isEqualTo(Money.of("1000.00", "RUB"));
        assertThat(receive(invoice, Money.of("791.00", "RUB")).became()).isEqualTo(Became.INVOICE_CANCELLED);
        assertThat(wallet(company())).isEqualTo(PRICE);
    }

    @Test
    void whoeverCancelsAnInvoiceHasWhatCameForItOnTheWallet() {
        Invoice invoice = invoice();
        receive(invoice, Money.of("1000.00", "RUB"));

        cancelling.cancel(north.member(Role.ACCOUNTANT), invoice.id()).orElseThrow();
        cancelling.cancel(north.owner(), invoice.id()).orElseThrow();

        assertThat(stateOf(invoice)).isEqualTo(InvoiceState.CANCELLED);
        assertThat(wallet(company())).isEqualTo(Money.of("1000.00", "RUB"));
        assertThat(state()).isEqualTo(OrderState.PLACED);
    }

    @Test
    void aPaidInvoiceIsNotCancelled() {
        Invoice invoice = invoice();
        receive(invoice, PRICE);

        assertThat(reason(cancelling.cancel(north.owner(), invoice.id()))).isEqualTo(Reason.INVOICE_CLOSED);
    }

    @Test
    void requisitesEditedMeanwhileChangeNothingOnAnInvoice() {
        Invoice invoice = invoice();
        requisited.incomplete(company());

        assertThat(invoices.findById(invoice.id()).orElseThrow().payerTaxNumber())
                .isEqualTo("7736207543");
        assertThat(receive(invoice, PRICE).became()).isEqualTo(Became.PAID);
    }

    @Test
    void aTopUpIsOnTheWalletAtOnceInPartsOrMoreOrTwice() {
        Invoice invoice = topUp("5000.00");

        assertThat(receive(invoice, Money.of("2000.00", "RUB")).became()).isEqualTo(Became.PART);
        assertThat(wallet(company())).isEqualTo(Money.of("2000.00", "RUB"));
        assertThat(receive(invoice, Money.of("4000.00", "RUB")).became()).isEqualTo(Became.PAID);
        assertThat(receive(invoice, Money.of("1.00", "RUB")).became()).isEqualTo(Became.TWICE);
        assertThat(wallet(company())).isEqualTo(Money.of("6001.00", "RUB"));
        assertThat(state()).isEqualTo(OrderState.PLACED);
    }

    @Test
    void whatWasTakenForTheWrongInvoiceIsTakenBack() {
        Invoice invoice = invoice();
        Arrival part = money(Money.of("1000.00", "RUB"));
        receive(invoice, part);
        IdempotencyKey key = aKey();

        takeBack(part, key).orElseThrow();
        takeBack(part, key).orElseThrow();

        assertThat(stateOf(invoice)).isEqualTo(InvoiceState.ISSUED);
        assertThat(onInvoice(invoice)).isEqualTo(NOTHING);
        assertThat(receive(invoice, PRICE).became()).isEqualTo(Became.PAID);
    }

    @Test
    void whatPaidAnOrderIsNotTakenBackNorWhatIsSpentFromTheWallet() {
        Invoice invoice = invoice();
        Arrival all = money(PRICE);
        receive(invoice, all);
        Arrival more = money(PRICE);
        receive(invoice, more);
        Order other = placed();
        paying.fromWallet(north.owner(), other.id(), company(), PRICE, aKey()).orElseThrow();

        assertThat(reason(takeBack(all, aKey()))).isEqualTo(Reason.MONEY_SPENT);
        assertThat(reason(takeBack(more, aKey()))).isEqualTo(Reason.WALLET_SHORT);
    }

    @Test
    void whatWentToTheWalletIsTakenBackFromThere() {
        Invoice topUp = topUp("5000.00");
        Arrival all = money(Money.of("5000.00", "RUB"));
        receive(topUp, all);
        Arrival byHand = money(Money.of("10.00", "RUB"));
        transaction.executeWithoutResult(status -> receiving.toWallet(company(), byHand));

        takeBack(all, aKey()).orElseThrow();
        takeBack(byHand, aKey()).orElseThrow();

        assertThat(wallet(company())).isEqualTo(NOTHING);
        assertThat(stateOf(topUp)).isEqualTo(InvoiceState.ISSUED);
    }

    @Test
    void anInvoiceNeedsCompleteRequisites() {
        requisited.incomplete(company());

        assertThat(reason(invoicing.invoice(north.owner(), order.id(), company(), PRICE, aKey())))
                .isEqualTo(Reason.INVOICE_REQUISITES);
        assertThat(reason(invoicingWallet.invoice(north.owner(), company(), PRICE, aKey())))
                .isEqualTo(Reason.INVOICE_REQUISITES);
        assertThat(ways.of(north.owner(), order.id()).orElseThrow().ways())
                .filteredOn(offer -> offer.id().way().equals("invoice"))
                .singleElement()
                .satisfies(offer -> assertThat(offer.isPossible()).isFalse());
    }

    @Test
    void anotherPriceThanThePersonSawIsSaid() {
        assertThat(reason(invoicing.invoice(north.owner(), order.id(), company(), CLIENTS_PRICE, aKey())))
                .isEqualTo(Reason.PRICE_CHANGED);
    }

    @Test
    void whatBelongsToOthersIsNeitherSeenNorAskedFor() {
        SavedPartner other =
                fixtures.aPartner().withClient("Rose").withCompany("South").saved();
        requisited.complete(other.company().id());
        CompanyId theirClients = requisited.ofClient(other.client(), "Rose LLC");
        Invoice invoice = invoice();

        assertThat(reason(invoicing.invoice(
                        north.owner(), order.id(), other.company().id(), PRICE, aKey())))
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(invoicing.invoice(north.owner(), order.id(), theirClients, CLIENTS_PRICE, aKey())))
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(cards.of(other.owner(), invoice.id()))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(cancelling.cancel(other.owner(), invoice.id()))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(invoicingWallet.invoice(north.owner(), clients, PRICE, aKey())))
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(cards.page(other.owner(), 0).orElseThrow().isEmpty()).isTrue();
    }

    @Test
    void theListShowsTheNewestFirstWithWhatBecameOfEach() {
        Invoice paid = invoice();
        receive(paid, PRICE);
        clock.advance(Duration.ofMinutes(1));
        topUp("700.00");

        assertThat(cards.page(north.member(Role.ACCOUNTANT), 0).orElseThrow().rows())
                .extracting(InvoiceRow::state, InvoiceRow::client, InvoiceRow::company)
                .containsExactly(tuple(InvoiceState.ISSUED, null, "North"), tuple(InvoiceState.PAID, "Daisy", "North"));
    }

    private List<String> ways(Order asked) {
        return ways.of(north.owner(), asked.id()).orElseThrow().ways().stream()
                .map(offer -> offer.id().way())
                .toList();
    }

    private CompanyId company() {
        return north.company().id();
    }

    private Order placed() {
        return placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP), 1, 1, aKey()))
                .orElseThrow();
    }

    private Invoice invoice() {
        return invoice(order, company(), PRICE);
    }

    private Invoice invoice(Order asked, CompanyId payer, Money sum) {
        MemberId manager = north.member(Role.MANAGER);
        return invoicing.invoice(manager, asked.id(), payer, sum, aKey()).orElseThrow();
    }

    private Invoice topUp(String major) {
        return invoicingWallet
                .invoice(north.member(Role.ACCOUNTANT), company(), Money.of(major, "RUB"), aKey())
                .orElseThrow();
    }

    private Received receive(Invoice invoice, Money sum) {
        return receive(invoice, money(sum));
    }

    private Received receive(Invoice invoice, Arrival money) {
        return Objects.requireNonNull(transaction.execute(status -> receiving.forInvoice(invoice.id(), money)));
    }

    private Outcome<?> takeBack(Arrival money, IdempotencyKey key) {
        return Objects.requireNonNull(
                transaction.execute(status -> receiving.takeBack(money.evidence(), money.subject(), key)));
    }

    private Arrival money(Money sum) {
        return new Arrival(
                order.seller(),
                sum,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                new Subject("BANK_LINE", UUID.randomUUID()),
                BANK,
                aKey());
    }

    private static long place(Invoice invoice) {
        return Long.parseLong(invoice.number().split("-")[2]);
    }

    private InvoiceState stateOf(Invoice invoice) {
        return card(invoice).state();
    }

    private InvoiceCard card(Invoice invoice) {
        return cards.of(north.owner(), invoice.id()).orElseThrow();
    }

    private Money onInvoice(Invoice invoice) {
        return accounts.balance(
                ChartOfAccounts.invoice(invoice.id().value(), invoice.sum().currency()));
    }

    private Money wallet(CompanyId company) {
        return wallets.balance(company).orElseThrow();
    }

    private OrderState state() {
        return orders.findById(order.id()).orElseThrow().state();
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
