package app.linekeeper.domain.desk;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.client.ClientRow;
import app.linekeeper.domain.client.FindingAccounts;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.invoice.Arrival;
import app.linekeeper.domain.invoice.Became;
import app.linekeeper.domain.invoice.Invoice;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.invoice.InvoicingOrder;
import app.linekeeper.domain.invoice.ReceivingMoney;
import app.linekeeper.domain.ledger.Subject;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderRow;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.RenewLines;
import app.linekeeper.domain.partner.Level;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.person.Guest;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.settlement.ActivatingLines;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.FlakyProvisioning;
import app.linekeeper.domain.testing.Moves;
import app.linekeeper.domain.testing.Requisited;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.wallet.Movement;
import app.linekeeper.domain.wallet.Wallet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** An operator sees what there is of any partner, and nobody else does. */
@DomainTest
class ShowingTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Access access;

    @Autowired
    Shop shop;

    @Autowired
    Requisited requisited;

    @Autowired
    Moves moves;

    @Autowired
    PlacingOrder placing;

    @Autowired
    PayingOrder paying;

    @Autowired
    InvoicingOrder invoicing;

    @Autowired
    ReceivingMoney receiving;

    @Autowired
    ActivatingLines activating;

    @Autowired
    FlakyProvisioning provisioning;

    @Autowired
    FindingAnything finding;

    @Autowired
    FindingAccounts accounts;

    @Autowired
    ShowingPartner partners;

    @Autowired
    ShowingCompany companies;

    @Autowired
    ShowingClient clients;

    @Autowired
    ShowingLine lines;

    @Autowired
    ShowingOrder orders;

    @Autowired
    ShowingInvoice invoices;

    @Autowired
    StuckOrders stuck;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transaction;

    private SavedPartner north;

    @BeforeEach
    void aPartner() {
        north = fixtures.aPartner()
                .named("Showable")
                .golden()
                .with(Role.ACCOUNTANT)
                .withClient("Daisy")
                .withCompany("North")
                .saved();
        shop.credit(company(), "10000.00", "RUB");
    }

    @AfterEach
    void putEverythingBack() {
        provisioning.reset();
        clock.reset();
    }

    @Test
    void ofAPartnerAreShownLevelTeamMoneyLinesAndWhatWaits() {
        shop.lineEnding(north.client(), LocalDate.of(2026, 12, 26));
        shop.lineEnding(north.client(), LocalDate.of(2026, 1, 26));
        shop.giveBonuses(north.id(), "50.00", "RUB");
        Order unpaid = order();
        OrderId pending = pending();
        clock.advanceDays(1);

        PartnerAtDesk shown = partners.one(shop.operator(), north.id()).orElseThrow();

        assertThat(shown.name()).isEqualTo("Showable");
        assertThat(shown.region()).isEqualTo(Region.RUSSIA);
        assertThat(shown.level()).isEqualTo(Level.GOLDEN);
        assertThat(shown.rate()).isNull();
        assertThat(shown.suspended()).isFalse();
        assertThat(shown.team()).extracting(Acquaintance::role).containsExactlyInAnyOrder(Role.OWNER, Role.ACCOUNTANT);
        assertThat(shown.clients()).isEqualTo(1);
        assertThat(tuple(shown.lines(), shown.running())).isEqualTo(tuple(2L, 1L));
        assertThat(shown.money().wallets()).extracting(Wallet::companyName).containsExactly("North");
        assertThat(shown.money().bonuses()).isEqualTo(Money.of("50.00", "RUB"));
        assertThat(shown.waiting()).extracting(OrderRow::id).containsExactlyInAnyOrder(unpaid.id(), pending);
        moves.suspend(north);
        assertThat(orders.one(shop.operator(), pending).orElseThrow().keeper().suspended())
                .isTrue();
        assertThat(partners.one(shop.operator(), north.id()).orElseThrow().suspended())
                .isTrue();
        assertThat(accounts.ofPartner(shop.operator(), north.id(), "dais", 0)
                        .orElseThrow()
                        .rows())
                .extracting(ClientRow::name)
                .containsExactly("Daisy");
    }

    @Test
    void ofACompanyAreShownRequisitesBalanceAndWhatMoved() {
        requisited.complete(company());
        pay(order());

        CompanyAtDesk shown = companies.one(shop.operator(), company(), 0).orElseThrow();

        assertThat(shown.complete()).isTrue();
        assertThat(shown.keeper()).isEqualTo(new Keeper(north.id(), "Showable", false));
        assertThat(shown.client()).isNull();
        assertThat(shown.balance()).isEqualTo(Money.of("8806.00", "RUB"));
        assertThat(shown.movements().rows())
                .extracting(Movement::amount)
                .containsExactly(Money.of("-1194.00", "RUB"), Money.of("10000.00", "RUB"));
        CompanyId clients = requisited.ofClient(north.client(), "Daisy LLC");
        assertThat(companies.one(shop.operator(), clients, 0).orElseThrow().client())
                .isEqualTo(north.client().id());
    }

    @Test
    void ofAClientAreShownPartnerWhoSpeaksAndLines() {
        Line line = shop.lineEnding(north.client(), LocalDate.of(2026, 12, 26));
        Guest speaker = moves.speakerOf(north, north.client());

        ClientAtDesk shown =
                clients.one(shop.operator(), north.client().id(), "", 0).orElseThrow();

        assertThat(shown.keeper()).isEqualTo(new Keeper(north.id(), "Showable", false));
        assertThat(shown.speaking())
                .containsExactly(new Acquaintance(speaker.name(), Role.CLIENT, speaker.telegramId()));
        assertThat(shown.lines().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(line.id()));
        moves.leave(north.client());
        assertThat(clients.one(shop.operator(), north.client().id(), "", 0)
                        .orElseThrow()
                        .keeper())
                .isNull();
    }

    @Test
    void ofALineAreShownItsOrdersAlsoThoseOfAnEarlierPartner() {
        Line line = shop.lineEnding(north.client(), LocalDate.of(2026, 12, 26));
        OrderId earlier = placing.renew(new RenewLines(north.owner(), List.of(line.id()), 1, aKey()))
                .orElseThrow()
                .id();
        Guest speaker = moves.speakerOf(north, north.client());
        SavedPartner south = fixtures.aPartner().named("South").saved();
        moves.leave(north.client());
        moves.join(speaker, south);

        LineAtDesk shown = lines.one(shop.operator(), line.id(), 0).orElseThrow();

        assertThat(shown.line().number()).isEqualTo(line.number());
        assertThat(shown.keeper()).isEqualTo(new Keeper(south.id(), "South", false));
        assertThat(shown.orders().rows()).extracting(OrderRow::id).containsExactly(earlier);
    }

    @Test
    void ofAnOrderAreShownWhatPaidItAndWhatCameBack() {
        OrderId order = pending();
        OrderAtDesk before = orders.one(shop.operator(), order).orElseThrow();
        assertThat(orders.one(shop.operator(), order().id()).orElseThrow().payments())
                .isEmpty();
        assertThat(before.keeper()).isEqualTo(new Keeper(north.id(), "Showable", false));
        assertThat(before.payments()).singleElement().satisfies(payment -> {
            assertThat(payment.way()).isEqualTo("wallet");
            assertThat(payment.company()).isEqualTo("North");
            assertThat(payment.by()).isEqualTo("OWNER");
            assertThat(payment.sum()).isEqualTo(Money.of("1194.00", "RUB"));
            assertThat(payment.givenBack().isZero()).isTrue();
        });
        moves.leave(north.client());
        activating.retry(order);
        assertThat(orders.one(shop.operator(), order).orElseThrow().payments())
                .extracting(PaidIn::givenBack)
                .containsExactly(Money.of("1194.00", "RUB"));
    }

    @Test
    void ofAnInvoiceIsShownWhatBecameOfEachSumThatCame() {
        Invoice invoice = invoice();
        receive(invoice, Money.of("1000.00", "RUB"));
        clock.advance(Duration.ofMinutes(1));
        receive(invoice, Money.of("500.00", "RUB"));

        InvoiceAtDesk shown = invoices.one(shop.operator(), invoice.id()).orElseThrow();

        assertThat(shown.keeper()).isEqualTo(new Keeper(north.id(), "Showable", false));
        assertThat(shown.card().number()).isEqualTo(invoice.number());
        assertThat(shown.received())
                .extracting(CameIn::became, CameIn::sum, CameIn::toWallet, CameIn::takenBack)
                .containsExactly(
                        tuple(Became.PART, Money.of("1000.00", "RUB"), Money.of("0.00", "RUB"), false),
                        tuple(Became.PAID, Money.of("500.00", "RUB"), Money.of("306.00", "RUB"), false));
    }

    @Test
    void anInvoiceIsFoundByItsNumberAsPeopleWriteItDown() {
        Invoice invoice = invoice();
        String printed = invoice.number();
        for (String typed : List.of(
                printed,
                printed.toLowerCase(),
                printed.replace("-", ""),
                printed.replace("-", " "),
                "C" + printed.substring(1))) {
            assertThat(finding.all(shop.operator(), typed).orElseThrow().best())
                    .as(typed)
                    .extracting(Found::card)
                    .containsExactly(new CardId(FoundKind.INVOICE, invoice.id().value()));
        }
    }

    @Test
    void ordersThatWaitAndOrdersThatWereCalledOffAreListedAndCounted() {
        StuckCounts before = stuck.counts(shop.operator()).orElseThrow();
        OrderId order = pending();
        assertThat(stuck.counts(shop.operator()).orElseThrow())
                .isEqualTo(new StuckCounts(before.waiting() + 1, before.calledOff()));
        assertThat(stuck.waiting(shop.operator(), 1_000).orElseThrow())
                .filteredOn(each -> each.id().equals(order))
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(waiting.partner()).isEqualTo("Showable");
                    assertThat(waiting.paid()).isEqualTo(Money.of("1194.00", "RUB"));
                });
        moves.leave(north.client());
        activating.retry(order);
        assertThat(stuck.counts(shop.operator()).orElseThrow())
                .isEqualTo(new StuckCounts(before.waiting(), before.calledOff() + 1));
        assertThat(stuck.calledOff(shop.operator(), 1_000).orElseThrow())
                .filteredOn(each -> each.id().equals(order))
                .singleElement()
                .satisfies(off -> {
                    assertThat(off.activation()).isEqualTo(ActivationState.CALLED_OFF);
                    assertThat(off.givenBack()).isEqualTo(Money.of("1194.00", "RUB"));
                });
        clock.advance(StuckOrders.LATELY.plusDays(1));
        assertThat(stuck.counts(shop.operator()).orElseThrow().calledOff()).isZero();
    }

    @Test
    void nobodyButAnOperatorIsShownAnything() {
        Line line = shop.lineEnding(north.client(), LocalDate.of(2026, 12, 26));
        OrderId order = pending();
        InvoiceId invoice = invoice().id();
        Guest speaker = moves.speakerOf(north, north.client());
        SavedPartner other = fixtures.aPartner().saved();
        MemberId client = access.ofTelegram(speaker.telegramId()).orElseThrow().member();
        for (MemberId nobody : List.of(north.owner(), north.member(Role.ACCOUNTANT), other.owner(), client)) {
            assertThat(looks(line.id(), order, invoice).map(look -> look.apply(nobody)))
                    .allSatisfy(answer -> assertThat(reason(answer)).isEqualTo(Reason.NOT_ALLOWED));
        }
        assertThat(looks(line.id(), order, invoice).map(look -> look.apply(shop.operator())))
                .allSatisfy(answer -> assertThat(answer.isDone()).isTrue());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        UUID none = UUID.randomUUID();
        MemberId operator = shop.operator();
        assertThat(Stream.of(
                        partners.one(operator, new PartnerId(none)),
                        companies.one(operator, new CompanyId(none), 0),
                        clients.one(operator, new ClientId(none), "", 0),
                        lines.one(operator, new LineId(none), 0),
                        orders.one(operator, new OrderId(none)),
                        invoices.one(operator, new InvoiceId(none))))
                .allSatisfy(answer -> assertThat(reason(answer)).isEqualTo(Reason.NOT_FOUND));
    }

    private Stream<Function<MemberId, Outcome<?>>> looks(LineId line, OrderId order, InvoiceId invoice) {
        return Stream.of(
                who -> partners.one(who, north.id()),
                who -> companies.one(who, company(), 0),
                who -> clients.one(who, north.client().id(), "", 0),
                who -> lines.one(who, line, 0),
                who -> orders.one(who, order),
                who -> invoices.one(who, invoice),
                who -> accounts.ofPartner(who, north.id(), "", 0),
                who -> stuck.counts(who),
                who -> stuck.waiting(who, 1),
                who -> stuck.calledOff(who, 1));
    }

    private CompanyId company() {
        return north.company().id();
    }

    private Order order() {
        return placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP), 1, 1, aKey()))
                .orElseThrow();
    }

    private void pay(Order order) {
        paying.fromWallet(north.owner(), order.id(), company(), order.total(PriceBasis.PARTNER_PAYS), aKey())
                .orElseThrow();
    }

    /** Paid, and its line refused. */
    private OrderId pending() {
        Order order = order();
        provisioning.failNext(1);
        pay(order);
        return order.id();
    }

    private Invoice invoice() {
        requisited.complete(company());
        Order order = order();
        return invoicing
                .invoice(north.owner(), order.id(), company(), order.total(PriceBasis.PARTNER_PAYS), aKey())
                .orElseThrow();
    }

    private void receive(Invoice invoice, Money sum) {
        transaction.executeWithoutResult(status -> receiving.forInvoice(
                invoice.id(),
                new Arrival(
                        invoice.seller(),
                        sum,
                        LocalDate.of(2026, 11, 23),
                        new Subject("BANK_LINE", UUID.randomUUID()),
                        new Actor.ByJob("bank"),
                        aKey())));
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
