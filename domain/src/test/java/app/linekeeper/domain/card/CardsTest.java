package app.linekeeper.domain.card;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.PaymentStatus;
import app.linekeeper.domain.gateway.WebhookVerdict;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.CancellingOrder;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.settlement.Payments;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Moves;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.testing.TillGateway;
import app.linekeeper.domain.wallet.Wallets;
import app.linekeeper.locales.Language;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money that is taken by card, and what becomes of it however it comes (rule 21). */
@DomainTest
class CardsTest {

    private static final Money PRICE = Money.of("1791.00", "RUB");

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    Moves moves;

    @Autowired
    PlacingOrder placing;

    @Autowired
    CancellingOrder cancelling;

    @Autowired
    PayingOrder paying;

    @Autowired
    StartingCard starting;

    @Autowired
    EndingAttempts ending;

    @Autowired
    AskingGateways asking;

    @Autowired
    RunningRefunds returning;

    @Autowired
    CardAttempts attempts;

    @Autowired
    CardRefunds refunds;

    @Autowired
    KeepingMethods methods;

    @Autowired
    Orders orders;

    @Autowired
    Payments payments;

    @Autowired
    Wallets wallets;

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
    void whatIsPaidOnThePageOfTheProviderPaysTheOrder() {
        AttemptId attempt = started(north.company().id());

        asking.askDue();
        assertThat(attempt(attempt).page()).isPresent();
        till.pay(payment(attempt));
        later(attempt);

        assertThat(attempt(attempt).became()).isEqualTo(CardBecame.PAID);
        assertThat(now().isPaid()).isTrue();
        assertThat(now().payer())
                .isEqualTo(new Payer.OrganisationByCard(north.company().id()));
        assertThat(payments.of(order.id())).singleElement().satisfies(payment -> {
            assertThat(payment.way()).isEqualTo("card");
            assertThat(payment.amount()).isEqualTo(PRICE);
        });
    }

    @Test
    void aRefusalLeavesTheOrderToBePaidAnotherWay() {
        AttemptId attempt = started(null);
        asking.askDue();

        till.refuse(payment(attempt));
        later(attempt);

        assertThat(attempt(attempt).state()).isEqualTo(CardState.CANCELED);
        assertThat(attempt(attempt).decline()).isNotNull();
        assertThat(now().isPaid()).isFalse();
        AttemptId second = started(null);
        assertThat(second).isNotEqualTo(attempt);
        asking.askDue();
        till.pay(payment(second));
        later(second);
        assertThat(now().isPaid()).isTrue();
    }

    @Test
    void aSecondAttemptEndsTheFirst() {
        AttemptId first = started(null);
        asking.askDue();

        AttemptId second = started(north.company().id());
        asking.askDue();

        assertThat(attempt(first).state()).isEqualTo(CardState.CANCELED);
        assertThat(attempt(second).state()).isEqualTo(CardState.PENDING);
        assertThat(till.fetch(payment(first)).status()).isEqualTo(PaymentStatus.CANCELED);
    }

    @Test
    void theSameAgainIsTheSameAttempt() {
        assertThat(started(null)).isEqualTo(started(null));
    }

    @Test
    void aLateSuccessOfACancelledOrderGoesToTheWalletOfTheCompanyThatPaid() {
        AttemptId attempt = started(north.company().id());
        asking.askDue();
        till.pay(payment(attempt));

        cancelling.cancel(north.owner(), order.id()).orElseThrow();
        asking.askDue();

        assertThat(attempt(attempt).became()).isEqualTo(CardBecame.TO_WALLET);
        assertThat(attempt(attempt).why()).isEqualTo(Reason.ORDER_CANCELLED);
        assertThat(wallets.balance(north.company().id())).contains(PRICE);
        assertThat(now().isPaid()).isFalse();
    }

    @Test
    void aLateSuccessOfAPersonGoesBackTheWayItCame() {
        AttemptId attempt = started(null);
        asking.askDue();
        till.pay(payment(attempt));

        cancelling.cancel(north.owner(), order.id()).orElseThrow();
        asking.askDue();
        returning.run();

        assertThat(attempt(attempt).became()).isEqualTo(CardBecame.RETURNED);
        assertThat(refunds.of(attempt)).singleElement().satisfies(refund -> {
            assertThat(refund.state()).isEqualTo(RefundState.SUCCEEDED);
            assertThat(refund.sum()).isEqualTo(PRICE);
        });
        assertThat(till.refunds()).containsValue(PRICE);
    }

    @Test
    void aSuccessForAClientWhoLeftGoesToTheWallet() {
        AttemptId attempt = started(north.company().id());
        asking.askDue();
        till.pay(payment(attempt));

        moves.leave(north.client());
        later(attempt);

        assertThat(attempt(attempt).became()).isEqualTo(CardBecame.TO_WALLET);
        assertThat(attempt(attempt).why()).isEqualTo(Reason.CLIENT_LEFT);
    }

    @Test
    void anotherPaymentOfTheOrderEndsTheAttemptAndNeitherItsExpiryNorItsFailureTakesThatBack() {
        shop.credit(north.company().id(), "5000.00", "RUB");
        AttemptId attempt = started(null);
        asking.askDue();

        paying.fromWallet(north.owner(), order.id(), north.company().id(), PRICE, aKey())
                .orElseThrow();
        asking.askDue();
        till.say(payment(attempt), PaymentStatus.EXPIRED);
        hear(attempt);

        assertThat(attempt(attempt).state()).isEqualTo(CardState.CANCELED);
        assertThat(now().isPaid()).isTrue();
    }

    @Test
    void whatWasPaidStaysPaidWhateverTheProviderSaysLater() {
        AttemptId attempt = started(null);
        asking.askDue();
        till.pay(payment(attempt));
        hear(attempt);

        till.say(payment(attempt), PaymentStatus.CANCELED);
        hear(attempt);

        assertThat(attempt(attempt).state()).isEqualTo(CardState.SUCCEEDED);
        assertThat(attempt(attempt).attention()).contains("paid before");
        assertThat(now().isPaid()).isTrue();
    }

    @Test
    void theSameMessageAHundredTimesPaysOnce() {
        AttemptId attempt = started(null);
        asking.askDue();
        till.pay(payment(attempt));

        for (int i = 0; i < 100; i++) {
            hear(attempt);
        }

        assertThat(payments.of(order.id())).hasSize(1);
    }

    @Test
    void anotherSumIsPostedNowhereAndWaitsForAnOperator() {
        AttemptId attempt = started(north.company().id());
        asking.askDue();

        till.pay(payment(attempt), Money.of("17.91", "RUB"));
        later(attempt);

        assertThat(attempt(attempt).state()).isEqualTo(CardState.MISMATCHED);
        assertThat(attempt(attempt).attention()).contains("17.91");
        assertThat(now().isPaid()).isFalse();
        assertThat(wallets.balance(north.company().id())).contains(Money.of("0.00", "RUB"));
    }

    @Test
    void whatWentBackInPartBeforeItWasKnownPaysNothingAndWaitsForAnOperator() {
        AttemptId attempt = started(north.company().id());
        asking.askDue();

        till.payAndGiveBack(payment(attempt), Money.of("791.00", "RUB"));
        later(attempt);

        assertThat(attempt(attempt).state()).isEqualTo(CardState.MISMATCHED);
        assertThat(attempt(attempt).taken()).contains(Money.of("1000.00", "RUB"));
        assertThat(now().isPaid()).isFalse();
    }

    @Test
    void anAnswerThatGotLostLeadsToTheSamePage() {
        AttemptId attempt = started(null);
        int before = till.payments();
        till.loseAnswers();
        asking.askDue();
        assertThat(attempt(attempt).state()).isEqualTo(CardState.UNKNOWN);

        till.open();
        later(attempt);

        assertThat(attempt(attempt).page()).isPresent();
        assertThat(till.payments()).isEqualTo(before + 1);
    }

    @Test
    void aProviderThatIsAwayIsAskedAgain() {
        AttemptId attempt = started(null);
        till.goAway();
        for (int i = 0; i < 2; i++) {
            later(attempt);
        }
        assertThat(attempt(attempt).attention()).contains("does not answer");

        till.open();
        later(attempt);

        assertThat(attempt(attempt).state()).isEqualTo(CardState.PENDING);
    }

    @Test
    void aPageThatIsLeftOpenExpiresAndPaysStillWhenItIsPaidLate() {
        AttemptId attempt = started(north.company().id());
        asking.askDue();

        clock.advance(Duration.ofHours(2));
        asking.askDue();
        assertThat(attempt(attempt).state()).isEqualTo(CardState.EXPIRED);
        clock.advance(Duration.ofHours(3));
        till.pay(payment(attempt));
        asking.askDue();

        assertThat(attempt(attempt).state()).isEqualTo(CardState.SUCCEEDED);
        assertThat(now().isPaid()).isTrue();
    }

    @Test
    void aWalletIsToppedUpByCard() {
        AttemptId attempt = starting.forWallet(
                        card(north.company().id(), Money.of("500.00", "RUB")),
                        north.company().id())
                .orElseThrow()
                .id();
        asking.askDue();
        till.pay(payment(attempt));
        later(attempt);

        assertThat(attempt(attempt).became()).isEqualTo(CardBecame.TOPPED_UP);
        assertThat(wallets.balance(north.company().id())).contains(Money.of("500.00", "RUB"));
    }

    @Test
    void aCompanyOfSomebodyElseIsNotFound() {
        SavedPartner south = fixtures.aPartner().withCompany("South").saved();

        assertThat(starting.forOrder(card(south.company().id(), PRICE), order.id()))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(Reason.NOT_FOUND));
        assertThat(ending.giveUp(south.owner(), started(null)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(Reason.NOT_FOUND));
    }

    @Test
    void whereNoProviderIsSetUpCardsAreNotOffered() {
        till.close();

        assertThat(starting.forOrder(card(null, PRICE), order.id()))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(Reason.CARD_NOT_OFFERED));
    }

    private Order order() {
        return placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP), 1, 1, aKey()))
                .orElseThrow();
    }

    private AttemptId started(@Nullable CompanyId payer) {
        return starting.forOrder(card(payer, PRICE), order.id()).orElseThrow().id();
    }

    private PayByCard card(@Nullable CompanyId payer, Money sum) {
        return new PayByCard(
                north.owner(),
                TillGateway.ID,
                CardMethod.CARD,
                payer,
                sum,
                "Money@North.Example",
                Language.EN,
                false,
                aKey());
    }

    /** Two minutes later, and again where that was not yet its turn. */
    private void later(AttemptId attempt) {
        clock.advance(Duration.ofMinutes(15));
        asking.askDue();
    }

    private void hear(AttemptId attempt) {
        asking.hear(
                TillGateway.ID,
                new WebhookVerdict.Accepted("m", payment(attempt), null, null, WebhookVerdict.Ack.EMPTY));
    }

    private GatewayPayment payment(AttemptId attempt) {
        return attempt(attempt).payment().orElseThrow();
    }

    private CardAttempt attempt(AttemptId id) {
        return attempts.findById(id).orElseThrow();
    }

    private Order now() {
        return orders.findById(order.id()).orElseThrow();
    }
}
