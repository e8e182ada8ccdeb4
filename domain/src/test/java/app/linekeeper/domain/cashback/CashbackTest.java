package app.linekeeper.domain.cashback;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.client.Clients;
import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.partner.Level;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.settlement.ActivatingLines;
import app.linekeeper.domain.settlement.Funds;
import app.linekeeper.domain.settlement.Settling;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Region;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
@RecordApplicationEvents
class CashbackTest {

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
    Settling settling;

    @Autowired
    ActivatingLines activating;

    @Autowired
    FlakyProvisioning provisioning;

    @Autowired
    Bonuses bonuses;

    @Autowired
    BonusHistory history;

    @Autowired
    Accounts accounts;

    @Autowired
    Partners partners;

    @Autowired
    Clients clients;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    private SavedPartner north;

    @BeforeEach
    void aGoldenPartner() {
        north = fixtures.aPartner()
                .golden()
                .withClient("Daisy")
                .withCompany("North")
                .saved();
    }

    @AfterEach
    void putEverythingBack() {
        provisioning.reset();
        clock.reset();
    }

    @Test
    void fortyPercentOf300Less15PercentAre102() {
        CashbackShare share = CashbackShare.of(rub("300.00"), new BigDecimal("0.15"), new BigDecimal("0.40"));

        assertThat(share.base()).isEqualTo(rub("255.00"));
        assertThat(share.sum()).isEqualTo(rub("102.00"));
    }

    @Test
    void thePartnerGetsAShareOfWhatTheClientPaid() {
        Order order = ordered(6, 1, WHATSAPP);
        Money cost = expense(order);

        clientPays(order);

        assertThat(balance()).isEqualTo(rub("4298.40"));
        assertThat(expense(order)).isEqualTo(cost.minus(rub("4298.40")));
        assertThat(events.stream(CashbackCredited.class))
                .containsExactly(new CashbackCredited(north.id(), order.id(), rub("4298.40")));
    }

    @Test
    void theHistorySaysForWhichOrderAndHowItWasCounted() {
        Order order = ordered(6, 2, WHATSAPP);
        clientPays(order);

        Movement movement = newest();
        assertThat(movement.kind()).isEqualTo(TransactionKind.CASHBACK);
        assertThat(movement.amount()).isEqualTo(rub("8596.80"));
        assertThat(movement.orderNumber()).isEqualTo(order.number());
        assertThat(movement.client()).isEqualTo("Daisy");
        assertThat(movement.share().rate()).isEqualByComparingTo("0.4");
        assertThat(movement.share().base()).isEqualTo(rub("21492.00"));
    }

    @Test
    void eachLineIsRoundedByItself() {
        north = fixtures.aPartner().withClient("Daisy").withCompany("North").saved();
        ChannelCode odd = shop.aChannelOfItsOwn();
        shop.price(Region.RUSSIA, odd, "10.05", "RUB", LocalDate.of(2026, 1, 2));

        clientPays(ordered(1, 2, odd));

        assertThat(balance()).isEqualTo(rub("2.00"));
    }

    @Test
    void aChannelThatIsExcludedEarnsNothingThoughOthersOnItsLineDo() {
        ChannelCode excluded = shop.aChannelWithoutCashback();

        clientPays(ordered(6, 1, WHATSAPP, excluded));
        assertThat(balance()).isEqualTo(rub("4298.40"));

        clientPays(ordered(6, 1, excluded));
        assertThat(balance()).isEqualTo(rub("4298.40"));
    }

    @Test
    void theRateIsThatOfTheDayOnWhichTheOrderWasPriced() {
        Order order = ordered(1, 1, WHATSAPP);
        transaction.executeWithoutResult(
                status -> partners.findById(north.id()).orElseThrow().reach(Level.REFERRAL));

        clientPays(order);

        assertThat(balance()).isEqualTo(rub("796.00"));
    }

    @Test
    void whoeverTookTheDiscountOrPaidWithBonusesGetsNone() {
        shop.credit(north.company().id(), "5000.00", "RUB");
        shop.giveBonuses(north.id(), "1990.00", "RUB");
        assertThat(newest().share()).isNull();

        Order fromWallet = ordered(1, 1, WHATSAPP);
        paying.fromWallet(
                        north.owner(),
                        fromWallet.id(),
                        north.company().id(),
                        fromWallet.total(PriceBasis.PARTNER_PAYS),
                        aKey())
                .orElseThrow();
        payWithBonuses(ordered(1, 1, WHATSAPP)).orElseThrow();

        assertThat(balance()).isEqualTo(rub("0.00"));
    }

    @Test
    void theSameMoneyEarnsOnce() {
        Order order = ordered(1, 1, WHATSAPP);
        IdempotencyKey evidence = aKey();

        settle(order, evidence);
        settle(order, evidence);

        assertThat(balance()).isEqualTo(rub("796.00"));
    }

    @Test
    void whatIsCalledOffTakesItsCashbackBackAndNoMore() {
        Order order = ordered(1, 3, WHATSAPP);
        provisioning.failNext(2);
        clientPays(order);
        assertThat(balance()).isEqualTo(rub("2388.00"));
        moves.leave(north.client());
        clock.advanceDays(1);

        assertThat(activating.retry(order.id())).isEqualTo(ActivationState.PARTLY);
        activating.retry(order.id());

        assertThat(balance()).isEqualTo(rub("796.00"));
        assertThat(history.page(north.owner(), 0).orElseThrow().rows())
                .extracting(Movement::kind, Movement::amount)
                .containsExactly(
                        tuple(TransactionKind.CASHBACK_TAKEN_BACK, rub("-1592.00")),
                        tuple(TransactionKind.CASHBACK, rub("2388.00")));
        assertThat(newest().share().base()).isEqualTo(rub("3980.00"));
    }

    @Test
    void cashbackThatWasSpentIsOwedUntilTheNextOneSettlesIt() {
        Order order = ordered(6, 1, WHATSAPP);
        provisioning.failNext(1);
        clientPays(order);
        payWithBonuses(ordered(1, 2, WHATSAPP)).orElseThrow();
        assertThat(balance()).isEqualTo(rub("318.40"));
        moves.suspend(north);

        activating.retry(order.id());
        assertThat(balance()).isEqualTo(rub("-3980.00"));

        moves.resume(north);
        Order wished = ordered(1, 1, WHATSAPP);
        assertThat(((Outcome.Refused<?>) payWithBonuses(wished)).refusal().reason())
                .isEqualTo(Reason.BONUSES_SHORT);
        clientPays(ordered(12, 1, WHATSAPP));
        assertThat(balance()).isEqualTo(rub("3661.60"));
        payWithBonuses(wished).orElseThrow();
    }

    private Order ordered(int months, int lines, ChannelCode... channels) {
        return placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(channels), months, lines, aKey()))
                .orElseThrow();
    }

    private void clientPays(Order order) {
        settle(order, aKey());
    }

    private void settle(Order order, IdempotencyKey evidence) {
        Account bank = ChartOfAccounts.bankClearing(order.seller(), order.currency());
        settling.settle(
                        order.id(),
                        new Funds(
                                "client_invoice",
                                TransactionKind.INVOICE_PAYMENT,
                                new Payer.ClientCompany(north.company().id()),
                                bank,
                                order.total(PriceBasis.CLIENT_PAYS),
                                new Actor.ByJob("bank"),
                                evidence))
                .orElseThrow();
    }

    private Outcome<?> payWithBonuses(Order order) {
        return paying.withBonuses(north.owner(), order.id(), order.total(PriceBasis.BONUSES), aKey());
    }

    private Money expense(Order order) {
        return accounts.balance(ChartOfAccounts.bonusExpense(order.seller(), order.currency()));
    }

    private Money balance() {
        return bonuses.balance(north.id());
    }

    private Movement newest() {
        return history.page(north.owner(), 0).orElseThrow().rows().get(0);
    }

    private static Money rub(String major) {
        return Money.of(major, "RUB");
    }
}
