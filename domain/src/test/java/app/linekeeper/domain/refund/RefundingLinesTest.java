package app.linekeeper.domain.refund;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.domain.document.Act;
import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.OrdersForActs;
import app.linekeeper.domain.document.RequestingAct;
import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderLine;
import app.linekeeper.domain.order.OrderLineId;
import app.linekeeper.domain.order.OrderState;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.RenewLines;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.payout.OwedPayouts;
import app.linekeeper.domain.payout.PayoutRow;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.settlement.Funds;
import app.linekeeper.domain.settlement.Payments;
import app.linekeeper.domain.settlement.Settling;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.KeyReused;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.AtOnce;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.FlakyProvisioning;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.wallet.Bonuses;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.domain.wallet.Movement;
import app.linekeeper.domain.wallet.WalletHistory;
import app.linekeeper.domain.wallet.Wallets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Lines that were paid for, ran, and are given back before they were used. */
@DomainTest
@RecordApplicationEvents
class RefundingLinesTest {

    private static final Money ONE_LINE = Money.of("1791.00", "RUB");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String WHY = "Ordered twice";
    private static final String BLOCK = """
            ООО «Север»
            ИНН 7707083893
            КПП 773601001
            ОГРН 1027700132195
            Адрес: Москва, ул. Вавилова, 19
            Банк: ПАО Сбербанк
            БИК 044525225
            р/с 40702810400000000225
            к/с 30101810400000000225
            """;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    PlacingOrder placing;

    @Autowired
    PayingOrder paying;

    @Autowired
    Settling settling;

    @Autowired
    RefundingLines refunding;

    @Autowired
    EndingRefundedLines ending;

    @Autowired
    KeepingCompanies companies;

    @Autowired
    RequestingAct acts;

    @Autowired
    OrdersForActs documents;

    @Autowired
    OwedPayouts payouts;

    @Autowired
    Orders orders;

    @Autowired
    Lines lines;

    @Autowired
    Payments payments;

    @Autowired
    Wallets wallets;

    @Autowired
    WalletHistory history;

    @Autowired
    Bonuses bonuses;

    @Autowired
    Accounts accounts;

    @Autowired
    FlakyProvisioning provisioning;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    private SavedPartner north;

    @BeforeEach
    void aPartnerWithMoney() {
        north = fixtures.aPartner().withClient("Daisy").withCompany("North").saved();
        shop.credit(north.company().id(), "10000.00", "RUB");
    }

    @AfterEach
    void putEverythingBack() {
        provisioning.reset();
        clock.reset();
    }

    @Test
    void aLineThatWasBoughtIsOffAndItsMoneyIsBackOnTheWallet() {
        Order order = bought(2);
        OrderLine first = order.lines().get(0);

        assertThat(refund(order, first).orElseThrow().sum()).isEqualTo(ONE_LINE);

        assertThat(inWallet()).isEqualTo(Money.of("8209.00", "RUB"));
        assertThat(lineOf(first).isOffAt(clock.instant())).isTrue();
        assertThat(lineOf(order.lines().get(1)).isOffAt(clock.instant())).isFalse();
        assertThat(provisioning.runs(first.id().value())).isFalse();
        assertThat(stored(order).state()).isEqualTo(OrderState.PAID);
        assertThat(stored(order).activation()).isEqualTo(ActivationState.PARTLY);
        assertThat(history.page(north.owner(), north.company().id(), 0)
                        .orElseThrow()
                        .rows())
                .extracting(Movement::kind, Movement::amount)
                .startsWith(tuple(TransactionKind.REFUND, ONE_LINE));
        assertThat(events.stream(LinesRefunded.class))
                .containsExactly(new LinesRefunded(
                        north.id(),
                        order.id(),
                        order.number(),
                        List.of(lineOf(first).number()),
                        ONE_LINE,
                        BackBy.AT_ONCE,
                        WHY));
        assertThat(jdbc.sql("select count(*) from audit_entry where deed = 'order.refunded' and subject_id = ?")
                        .param(order.id().toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theLastLineCancelsTheOrder() {
        Order order = bought(2);

        refund(order, order.lines().get(0)).orElseThrow();
        clock.advanceDays(3);
        refund(order, order.lines().get(1)).orElseThrow();

        assertThat(inWallet()).isEqualTo(Money.of("10000.00", "RUB"));
        assertThat(stored(order).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(stored(order).activation()).isEqualTo(ActivationState.REFUNDED);
        assertThat(payments.of(order.id()).get(0).givenBack()).isEqualTo(ONE_LINE.times(2));
    }

    @Test
    void aLineCountsAsUnusedForFourteenDays() {
        Order order = bought(2);

        clock.advanceDays(14);
        assertThat(refund(order, order.lines().get(0)).isDone()).isTrue();
        clock.advanceDays(1);
        assertThat(reason(refund(order, order.lines().get(1)))).isEqualTo(Reason.REFUND_USED);
    }

    @Test
    void aRenewalThatHasNotBegunLeavesTheLineAsItWas() {
        Line line = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 30), WHATSAPP);
        Order order = renewed(line, 1);
        assertThat(lines.findById(line.id()).orElseThrow().end()).isEqualTo(LocalDate.of(2026, 12, 30));

        refund(order, order.lines().get(0)).orElseThrow();

        assertThat(lines.findById(line.id()).orElseThrow().calendar()).isEqualTo(line.calendar());
        assertThat(inWallet()).isEqualTo(Money.of("10000.00", "RUB"));
    }

    @Test
    void aRenewalThatHasBegunIsUsed() {
        Line line = shop.lineEnding(north.client(), TODAY.plusDays(1), WHATSAPP);
        Order order = renewed(line, 1);

        clock.advanceDays(2);

        assertThat(reason(refund(order, order.lines().get(0)))).isEqualTo(Reason.REFUND_USED);
        assertThat(inWallet()).isEqualTo(Money.of("8209.00", "RUB"));
    }

    @Test
    void whatALaterRenewalStandsOnIsRefundedAfterIt() {
        Order first = bought(1);
        Line line = lineOf(first.lines().get(0));
        Order second = renewed(line, 1);

        assertThat(reason(refund(first, first.lines().get(0)))).isEqualTo(Reason.REFUND_RENEWED_AGAIN);
        refund(second, second.lines().get(0)).orElseThrow();
        refund(first, first.lines().get(0)).orElseThrow();

        assertThat(inWallet()).isEqualTo(Money.of("10000.00", "RUB"));
        assertThat(lineOf(first.lines().get(0)).isOffAt(clock.instant())).isTrue();
    }

    @Test
    void aRenewalThatIsPaidAndNotYetActiveIsALaterOne() {
        Order first = bought(1);
        provisioning.failNext(1);
        renewed(lineOf(first.lines().get(0)), 1);

        assertThat(reason(refund(first, first.lines().get(0)))).isEqualTo(Reason.REFUND_RENEWED_AGAIN);
    }

    @Test
    void whatIsNotActiveYetIsNotRefunded() {
        provisioning.failNext(1);
        Order order = bought(1);

        assertThat(reason(refund(order, order.lines().get(0)))).isEqualTo(Reason.REFUND_NOT_RUNNING);
    }

    @Test
    void whatWasPaidWithBonusesComesBackToThem() {
        shop.giveBonuses(north.id(), "5000.00", "RUB");
        Order order = placed(1);
        paying.withBonuses(north.owner(), order.id(), order.total(PriceBasis.BONUSES), aKey())
                .orElseThrow();

        refund(stored(order), stored(order).lines().get(0)).orElseThrow();

        assertThat(bonuses.balance(north.id())).isEqualTo(Money.of("5000.00", "RUB"));
    }

    @Test
    void whatTheClientPaidByBankIsOwedToTheirCompanyAndTakesItsCashbackBack() {
        Order order = placed(2);
        Money owed = owed(order);
        clientPays(order);
        assertThat(bonuses.balance(north.id())).isEqualTo(Money.of("398.00", "RUB"));

        refund(stored(order), stored(order).lines().get(0)).orElseThrow();

        assertThat(bonuses.balance(north.id())).isEqualTo(Money.of("199.00", "RUB"));
        assertThat(owed(order)).isEqualTo(owed.plus(Money.of("1990.00", "RUB")));
        assertThat(payouts.oldest(shop.operator(), 1000).orElseThrow().stream()
                        .filter(payout ->
                                payout.partner().equals(north.partner().name())))
                .extracting(PayoutRow::sum, payout -> payout.requisites().name())
                .contains(tuple(Money.of("1990.00", "RUB"), "North"));
        assertThat(events.stream(LinesRefunded.class)).allMatch(told -> told.by() == BackBy.BANK);
    }

    @Test
    void theSameKeyRefundsOnce() {
        Order order = bought(2);
        IdempotencyKey key = aKey();
        Set<OrderLineId> first = Set.of(order.lines().get(0).id());

        Refund refund = refund(order, first, key).orElseThrow();

        assertThat(refund(order, first, key).orElseThrow()).isEqualTo(refund);
        assertThat(inWallet()).isEqualTo(Money.of("8209.00", "RUB"));
        assertThatThrownBy(() -> refund(order, Set.of(order.lines().get(1).id()), key))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void oneLineIsRefundedOnceThoughTwoOperatorsDoItAtTheSameMoment() throws Exception {
        Order order = bought(3);
        OrderLine line = order.lines().get(0);

        List<Outcome<Refund>> answers =
                AtOnce.<Outcome<Refund>>all(List.of(() -> refund(order, line), () -> refund(order, line)));

        assertThat(answers.stream().filter(Outcome::isDone)).hasSize(1);
        assertThat(answers.stream().filter(answer -> !answer.isDone()).map(RefundingLinesTest::reason))
                .containsExactly(Reason.REFUND_ALREADY);
        assertThat(inWallet()).isEqualTo(Money.of("6418.00", "RUB"));
    }

    @Test
    void oneLineThatCannotBeRefundedKeepsTheOthers() {
        Order order = bought(2);
        refund(order, order.lines().get(0)).orElseThrow();

        Set<OrderLineId> both =
                order.lines().stream().map(OrderLine::id).collect(Collectors.toCollection(HashSet::new));

        assertThat(reason(refund(order, both, aKey()))).isEqualTo(Reason.REFUND_ALREADY);
        assertThat(reason(refund(order, Set.of(), aKey()))).isEqualTo(Reason.NO_LINES);
        assertThat(lineOf(order.lines().get(1)).isOffAt(clock.instant())).isFalse();
    }

    @Test
    void anActIsReplacedByOneOverTheLinesThatAreLeft() {
        companies.paste(north.owner(), north.company().id(), BLOCK).orElseThrow();
        Order order = bought(2);
        Act first = acts.request(north.owner(), order.id()).orElseThrow();

        refund(order, order.lines().get(0)).orElseThrow();

        Act second = acts.request(north.owner(), order.id()).orElseThrow();
        assertThat(second.document().replaces()).isEqualTo(first.id());
        assertThat(second.content().replaced())
                .isEqualTo(
                        new ActContent.Replaced(first.number(), first.content().date()));
        assertThat(second.content().total()).isEqualTo(ONE_LINE);
        assertThat(first.content().lines())
                .singleElement()
                .satisfies(row -> assertThat(row.quantity()).isEqualTo(2));
        assertThat(second.content().lines()).singleElement().satisfies(row -> {
            assertThat(row.quantity()).isEqualTo(1);
            assertThat(row.service()).contains(lineOf(order.lines().get(1)).number());
        });
        assertThat(second.content().customer()).isEqualTo(first.content().customer());
    }

    @Test
    void anActOverNothingSaysThatTheFirstOneIsAnnulled() {
        companies.paste(north.owner(), north.company().id(), BLOCK).orElseThrow();
        Order order = bought(1);
        Act first = acts.request(north.owner(), order.id()).orElseThrow();

        refund(order, order.lines().get(0)).orElseThrow();

        Act second = acts.request(north.owner(), order.id()).orElseThrow();
        assertThat(second.document().replaces()).isEqualTo(first.id());
        assertThat(second.content().total().isZero()).isTrue();
        assertThat(second.content().lines().get(0).service()).contains(first.number());
    }

    @Test
    void withoutAnActNoneIsMade() {
        companies.paste(north.owner(), north.company().id(), BLOCK).orElseThrow();
        Order order = bought(1);

        refund(order, order.lines().get(0)).orElseThrow();

        assertThat(documents.one(north.owner(), order.id()).orElseThrow().hasAct())
                .isFalse();
        assertThat(reason(acts.request(north.owner(), order.id()))).isEqualTo(Reason.ACT_GIVEN_BACK);
    }

    @Test
    void aSystemThatDoesNotAnswerAtOnceIsAskedAgainUntilItHasUndoneTheLine() {
        Order order = bought(1);
        OrderLine line = order.lines().get(0);
        provisioning.beImmediate(false);
        refund(order, line).orElseThrow();
        assertThat(lineOf(line).isOffAt(clock.instant())).isTrue();
        assertThat(provisioning.runs(line.id().value())).isTrue();

        provisioning.failNext(1);
        ending.tryAgain();
        assertThat(provisioning.runs(line.id().value())).isTrue();
        ending.tryAgain();
        assertThat(provisioning.runs(line.id().value())).isFalse();
    }

    @Test
    void onlyAnOperatorRefunds() {
        Order order = bought(1);

        assertThat(reason(refunding.refund(new RefundLines(
                        north.owner(), order.id(), Set.of(order.lines().get(0).id()), WHY, aKey()))))
                .isEqualTo(Reason.NOT_ALLOWED);
    }

    private Order bought(int quantity) {
        return paid(placed(quantity));
    }

    private Order renewed(Line line, int months) {
        return paid(placing.renew(new RenewLines(north.owner(), List.of(line.id()), months, aKey()))
                .orElseThrow());
    }

    private Order placed(int quantity) {
        return placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP), 1, quantity, aKey()))
                .orElseThrow();
    }

    private Order paid(Order order) {
        paying.fromWallet(north.owner(), order.id(), north.company().id(), order.total(PriceBasis.PARTNER_PAYS), aKey())
                .orElseThrow();
        return stored(order);
    }

    private void clientPays(Order order) {
        settling.settle(
                        order.id(),
                        new Funds(
                                "client_invoice",
                                TransactionKind.INVOICE_PAYMENT,
                                new Payer.ClientCompany(north.company().id()),
                                ChartOfAccounts.bankClearing(order.seller(), order.currency()),
                                order.total(PriceBasis.CLIENT_PAYS),
                                new Actor.ByJob("bank"),
                                aKey()))
                .orElseThrow();
    }

    private Outcome<Refund> refund(Order order, OrderLine... chosen) {
        return refund(order, Stream.of(chosen).map(OrderLine::id).collect(Collectors.toSet()), aKey());
    }

    private Outcome<Refund> refund(Order order, Set<OrderLineId> chosen, IdempotencyKey key) {
        return refunding.refund(new RefundLines(shop.operator(), order.id(), chosen, WHY, key));
    }

    private Order stored(Order order) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Order found = orders.findById(order.id()).orElseThrow();
            found.lines().forEach(line -> line.channels().size());
            return found;
        }));
    }

    private Line lineOf(OrderLine line) {
        return lines.findById(Objects.requireNonNull(line.line())).orElseThrow();
    }

    private Money inWallet() {
        return wallets.balance(north.company().id()).orElseThrow();
    }

    private Money owed(Order order) {
        return accounts.balance(ChartOfAccounts.payout(order.seller(), order.currency()));
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
