package app.linekeeper.domain.settlement;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.desk.StuckOrder;
import app.linekeeper.domain.desk.StuckOrders;
import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.order.OrderCards;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderState;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.FlakyProvisioning;
import app.linekeeper.domain.testing.Moves;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.wallet.BonusHistory;
import app.linekeeper.domain.wallet.Bonuses;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.domain.wallet.Movement;
import app.linekeeper.domain.wallet.WalletHistory;
import app.linekeeper.domain.wallet.Wallets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was paid and can no longer be had is called off, and its money goes back the way it came. */
@DomainTest
class CallingOffTest {

    private static final Money PAID = Money.of("5373.00", "RUB");
    private static final Money ONE_LINE = Money.of("1791.00", "RUB");

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
    ActivatingLines activating;

    @Autowired
    OrderCards cards;

    @Autowired
    StuckOrders forOperators;

    @Autowired
    Payments payments;

    @Autowired
    Wallets wallets;

    @Autowired
    WalletHistory walletHistory;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Bonuses bonuses;

    @Autowired
    BonusHistory bonusHistory;

    @Autowired
    Accounts accounts;

    @Autowired
    FlakyProvisioning provisioning;

    @Autowired
    TestClock clock;

    private SavedPartner north;

    @BeforeEach
    void aPartnerWithMoney() {
        north = fixtures.aPartner().withClient("Daisy").withCompany("North").saved();
        shop.credit(company(), "10000.00", "RUB");
        shop.giveBonuses(north.id(), "10000.00", "RUB");
    }

    @AfterEach
    void putEverythingBack() {
        provisioning.reset();
        clock.reset();
    }

    @Test
    void whatWasPaidFromAWalletComesBackToItWhenTheClientHasLeft() {
        OrderId order = ordered();
        provisioning.failNext(3);
        pay(order, aKey()).orElseThrow();
        moves.leave(north.client());
        clock.advanceDays(1);

        assertThat(activating.retry(order)).isEqualTo(ActivationState.CALLED_OFF);

        assertThat(wallets.balance(company())).contains(Money.of("10000.00", "RUB"));
        assertThat(accounts.sumOfEntries(ChartOfAccounts.wallet(company(), PAID.currency())))
                .isEqualTo(Money.of("10000.00", "RUB"));
        List<Movement> history =
                walletHistory.page(north.owner(), company(), 0).orElseThrow().rows();
        assertThat(history)
                .extracting(Movement::kind, Movement::amount)
                .containsExactly(
                        tuple(TransactionKind.GIVEN_BACK, PAID),
                        tuple(TransactionKind.WALLET_PAYMENT, PAID.negated()),
                        tuple(TransactionKind.TOP_UP, Money.of("10000.00", "RUB")));
        assertThat(history.get(0).order()).isEqualTo(order);
        OrderCard card = cards.of(north.owner(), order).orElseThrow();
        assertThat(card.state()).isEqualTo(OrderState.CANCELLED);
        assertThat(card.isCalledOff()).isTrue();
        assertThat(card.paidBy()).isEqualTo("OWNER");
        assertThat(card.givenBack()).isEqualTo(PAID);
        Payment payment = payments.of(order).get(0);
        assertThat(payment.givenBack()).isEqualTo(PAID);
        assertThat(payment.givenBackAt()).isEqualTo(clock.instant());
    }

    @Test
    void itComesBackOnceHoweverOftenItIsTried() {
        OrderId order = ordered();
        provisioning.failNext(3);
        pay(order, aKey()).orElseThrow();
        moves.leave(north.client());

        activating.retry(order);
        activating.retry(order);

        assertThat(wallets.balance(company())).contains(Money.of("10000.00", "RUB"));
    }

    @Test
    void whatWasPaidWithBonusesComesBackAsBonuses() {
        OrderId order = ordered();
        provisioning.failNext(3);
        paying.withBonuses(north.owner(), order, Money.of("5970.00", "RUB"), aKey())
                .orElseThrow();
        moves.leave(north.client());

        activating.retry(order);

        assertThat(bonuses.balance(north.id())).isEqualTo(Money.of("10000.00", "RUB"));
        assertThat(bonusHistory.page(north.owner(), 0).orElseThrow().rows())
                .first()
                .extracting(Movement::kind)
                .isEqualTo(TransactionKind.GIVEN_BACK);
    }

    @Test
    void whatRunsStaysAndTheRestIsGivenBackToTheKopeck() {
        OrderId order = ordered();
        provisioning.failNext(2);
        pay(order, aKey()).orElseThrow();
        moves.leave(north.client());

        assertThat(activating.retry(order)).isEqualTo(ActivationState.PARTLY);

        OrderCard card = cards.of(north.owner(), order).orElseThrow();
        assertThat(card.isPaid()).isTrue();
        assertThat(card.rows())
                .extracting(OrderCard.Row::activation)
                .containsExactlyInAnyOrder(
                        ActivationState.ACTIVE, ActivationState.CALLED_OFF, ActivationState.CALLED_OFF);
        assertThat(card.givenBack()).isEqualTo(ONE_LINE.times(2));
        assertThat(wallets.balance(company())).contains(Money.of("8209.00", "RUB"));
    }

    @Test
    void theBooksSayWhichPaymentWasGivenBackAndWhy() {
        OrderId order = ordered();
        provisioning.failNext(3);
        pay(order, aKey()).orElseThrow();
        moves.leave(north.client());

        activating.retry(order);

        assertThat(jdbc.sql("select b.kind as back, b.reason, p.kind as paid from ledger_transaction b"
                                + " join ledger_transaction p on p.id = b.reverses"
                                + " where b.subject_kind = 'ORDER' and b.subject_id = ?")
                        .param(order.value())
                        .query((row, n) -> tuple(row.getString(1), row.getString(2), row.getString(3)))
                        .list())
                .containsExactly(tuple("GIVEN_BACK", "CALLED_OFF", "WALLET_PAYMENT"));
    }

    @Test
    void whatSeveralPaymentsPaidComesBackToEachAndNoMoreThanItPaid() {
        OrderId order = ordered();
        provisioning.failNext(3);
        pay(order, aKey()).orElseThrow();
        inTwoPayments(order, Money.of("1000.00", "RUB"));
        moves.leave(north.client());

        activating.retry(order);

        assertThat(payments.of(order))
                .extracting(Payment::amount, Payment::givenBack)
                .containsExactlyInAnyOrder(
                        tuple(Money.of("1000.00", "RUB"), Money.of("1000.00", "RUB")),
                        tuple(PAID.minus(Money.of("1000.00", "RUB")), PAID.minus(Money.of("1000.00", "RUB"))));
        assertThat(cards.of(north.owner(), order).orElseThrow().givenBack()).isEqualTo(PAID);
        assertThat(forOperators.calledOff(shop.operator(), 1_000).orElseThrow())
                .filteredOn(row -> row.id().equals(order))
                .extracting(StuckOrder::givenBack)
                .containsExactly(PAID);
        assertThat(wallets.balance(company())).contains(Money.of("10000.00", "RUB"));
    }

    @Test
    void aPartnerWhoWasSuspendedMeanwhileGetsTheMoneyBack() {
        OrderId order = ordered();
        provisioning.failNext(3);
        pay(order, aKey()).orElseThrow();
        moves.suspend(north);

        assertThat(activating.retry(order)).isEqualTo(ActivationState.CALLED_OFF);
        assertThat(wallets.balance(company())).contains(Money.of("10000.00", "RUB"));
    }

    @Test
    void whoeverPaidAndAsksAgainGetsTheFirstAnswer() {
        OrderId order = ordered();
        IdempotencyKey key = aKey();
        provisioning.failNext(3);
        Payment first = pay(order, key).orElseThrow();
        moves.leave(north.client());
        activating.retry(order);

        assertThat(pay(order, key).orElseThrow().id()).isEqualTo(first.id());
        assertThat(reason(pay(order, aKey()))).isEqualTo(Reason.CLIENT_LEFT);
        assertThat(wallets.balance(company())).contains(Money.of("10000.00", "RUB"));
    }

    @Test
    void whatCannotBeTakenBackNowIsTriedAgainAndTheMoneyComesBackOnceItIs() {
        OrderId order = ordered();
        provisioning.failNext(3);
        pay(order, aKey()).orElseThrow();
        moves.leave(north.client());
        provisioning.failNext(1);

        assertThat(activating.retry(order)).isEqualTo(ActivationState.PENDING);
        assertThat(wallets.balance(company())).contains(Money.of("4627.00", "RUB"));

        assertThat(activating.retry(order)).isEqualTo(ActivationState.CALLED_OFF);
        assertThat(wallets.balance(company())).contains(Money.of("10000.00", "RUB"));
    }

    @Test
    void theOperatorSeesWhatWasGivenBack() {
        OrderId order = ordered();
        provisioning.failNext(3);
        pay(order, aKey()).orElseThrow();
        moves.leave(north.client());
        activating.retry(order);

        assertThat(forOperators.calledOff(shop.operator(), 1_000).orElseThrow())
                .filteredOn(row -> row.id().equals(order))
                .extracting(StuckOrder::activation, StuckOrder::paid, StuckOrder::givenBack)
                .containsExactly(tuple(ActivationState.CALLED_OFF, PAID, PAID));
        assertThat(reason(forOperators.calledOff(north.owner(), 1))).isEqualTo(Reason.NOT_ALLOWED);
    }

    private OrderId ordered() {
        return placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP), 1, 3, aKey()))
                .orElseThrow()
                .id();
    }

    /** As if so much of it had come first and the rest afterwards. */
    private void inTwoPayments(OrderId order, Money first) {
        jdbc.sql(
                        "insert into payment (id, version, order_id, way, basis, payer_kind, payer_id, amount_minor, balance_minor,"
                                + " currency, paid_by_kind, paid_by_id, paid_at, evidence_key, input_hash, transaction_id)"
                                + " select cast(? as uuid), 0, order_id, way, basis, payer_kind, payer_id, cast(? as bigint), 0,"
                                + " currency, paid_by_kind, paid_by_id, paid_at, cast(? as varchar(120)), input_hash,"
                                + " transaction_id from payment where order_id = ?")
                .params(UUID.randomUUID(), first.minor(), aKey().value(), order.value())
                .update();
        jdbc.sql("update payment set amount_minor = amount_minor - ? where order_id = ? and amount_minor > ?")
                .params(first.minor(), order.value(), first.minor())
                .update();
    }

    private Outcome<Payment> pay(OrderId order, IdempotencyKey key) {
        return paying.fromWallet(north.owner(), order, company(), PAID, key);
    }

    private CompanyId company() {
        return north.company().id();
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
