package app.linekeeper.domain.card;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.GatewayRefund;
import app.linekeeper.domain.gateway.RefundSnapshot;
import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderLineId;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.refund.RefundLines;
import app.linekeeper.domain.refund.RefundingLines;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.AtOnce;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.testing.TillGateway;
import app.linekeeper.domain.testing.WatchedDatabase;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.locales.Language;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What was paid by card goes back by card, each part once, and otherwise where that cannot be (rule 22). */
@DomainTest
@RecordApplicationEvents
class CardRefundsTest {

    private static final Money LINE = Money.of("1791.00", "RUB");
    private static final Money THREE = Money.of("5373.00", "RUB");

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    PlacingOrder placing;

    @Autowired
    StartingCard starting;

    @Autowired
    AskingGateways asking;

    @Autowired
    RefundingLines refunding;

    @Autowired
    RunningRefunds returning;

    @Autowired
    ReturningByHand byHand;

    @Autowired
    CardAttempts attempts;

    @Autowired
    CardRefunds refunds;

    @Autowired
    Accounts accounts;

    @Autowired
    TillGateway till;

    @Autowired
    WatchedDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    private Order order;
    private AttemptId attempt;
    private Money owedBefore;

    @BeforeEach
    void anOrderPaidByCard() {
        till.open();
        // what other tests left to be given back is not counted
        jdbc.sql("update card_refund set next_try_at = null").update();
        paid();
        owedBefore = Money.zero(LINE.currency());
        owedBefore = owed();
    }

    private void paid() {
        SavedPartner north =
                fixtures.aPartner().withClient("Daisy").withCompany("North").saved();
        order = placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP), 1, 3, aKey()))
                .orElseThrow();
        attempt = starting.forOrder(
                        new PayByCard(
                                north.owner(),
                                TillGateway.ID,
                                CardMethod.CARD,
                                north.company().id(),
                                THREE,
                                "money@north.example",
                                Language.EN,
                                false,
                                aKey()),
                        order.id())
                .orElseThrow()
                .id();
        asking.askDue();
        till.pay(attempt().payment().orElseThrow());
        clock.advance(Duration.ofMinutes(5));
        asking.askDue();
        assertThat(attempt().became()).isEqualTo(CardBecame.PAID);
    }

    @AfterEach
    void asAtFirst() {
        till.open();
        for (int i = 0; i < 20; i++) {
            later();
        }
        till.close();
        clock.reset();
    }

    @Test
    void whatIsRefundedGoesBackByCardPartByPartAndNeverMoreThanWasPaid() {
        refund(0);
        refund(1);
        later();
        later();
        refund(2);
        later();

        assertThat(back()).isEqualTo(THREE);
        assertThat(attempt().refunded()).isEqualTo(THREE);
        assertThat(refunds.of(attempt)).extracting(CardRefund::state).containsOnly(RefundState.SUCCEEDED);
        assertThat(owed()).isEqualTo(Money.zero(LINE.currency()));
        assertThat(events.stream(CardRefundEnded.class)).hasSize(3);
        assertThatThrownBy(() -> jdbc.sql("update card_attempt set refunded_minor = sum_minor + 1 where id = ?")
                        .param(attempt.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aProviderThatIsAwayIsAskedAgainAndOperatorsAreTold() {
        refund(0);
        till.goAway();
        later();
        later();
        assertThat(refund().state()).isEqualTo(RefundState.PENDING);
        assertThat(events.stream(CardTrouble.class)).hasSize(1);

        till.open();
        later();

        assertThat(back()).isEqualTo(LINE);
    }

    @Test
    void anAnswerThatGetsLostGivesBackOnce() {
        refund(0);
        till.loseAnswers();
        later();
        assertThat(refund().state()).isEqualTo(RefundState.PENDING);

        till.open();
        later();

        assertThat(back()).isEqualTo(LINE);
        assertThat(refund().state()).isEqualTo(RefundState.SUCCEEDED);
    }

    @Test
    void oneThatTheProviderIsStillAtKeepsTheNextOneWaiting() {
        refund(0);
        till.sayOfRefunds(RefundSnapshot.Status.PENDING);
        later();
        refund(1);
        later();

        assertThat(till.askedToRefund().stream()
                        .filter(this::isOfOurs)
                        .map(GatewayRefund::id)
                        .distinct())
                .hasSize(1);
        till.open();
        later();
        later();
        assertThat(back()).isEqualTo(Money.of("3582.00", "RUB"));
    }

    @Test
    void whatTheProviderWillNotGiveBackIsReturnedByHandOnceAndTheNextOneGoesOnByCard() {
        refund(0);
        till.sayOfRefunds(RefundSnapshot.Status.FAILED);
        later();
        assertThat(refund().state()).isEqualTo(RefundState.FAILED);
        assertThat(refund().words()).isEqualTo("the till keeps it");
        Money before = atBank();
        till.open();
        refund(1);
        later();

        byHand.note(shop.operator(), refund().id(), ReturnedBy.BANK, "Order 12 of the bank")
                .orElseThrow();
        byHand.note(shop.operator(), refund().id(), ReturnedBy.BANK, "Once more")
                .orElseThrow();

        assertThat(refund().state()).isEqualTo(RefundState.BY_HAND);
        assertThat(refund().words()).isEqualTo("Order 12 of the bank");
        assertThat(back()).isEqualTo(LINE);
        assertThat(owed()).isEqualTo(Money.zero(LINE.currency()));
        assertThat(atBank()).isEqualTo(before.plus(LINE));
        assertThat(events.stream(CardRefundEnded.class))
                .extracting(CardRefundEnded::state)
                .containsExactly(RefundState.FAILED, RefundState.SUCCEEDED, RefundState.BY_HAND);
    }

    @Test
    void onlyAnOperatorNotesWhatWasReturnedByHandAndOnlyWhatFailed() {
        refund(0);
        later();

        assertThat(reason(byHand.note(shop.operator(), refund().id(), ReturnedBy.CABINET, "Why not")))
                .isEqualTo(Reason.RETURNS_BY_ITSELF);
        assertThat(reason(byHand.note(shop.operator(), CardRefundId.next(), ReturnedBy.CABINET, "Why not")))
                .isEqualTo(Reason.NOT_FOUND);
        SavedPartner south = fixtures.aPartner().saved();
        assertThat(reason(byHand.note(south.owner(), refund().id(), ReturnedBy.CABINET, "Mine")))
                .isEqualTo(Reason.NOT_ALLOWED);
    }

    @Test
    void aProviderThatGivesNothingBackLeavesItToAnOperator() {
        till.refundNothing();
        refund(0);
        later();

        assertThat(refund().state()).isEqualTo(RefundState.FAILED);
        assertThat(till.askedToRefund()).noneMatch(this::isOfOurs);
    }

    @Test
    void aProviderThatGivesBackOnlyWholePaymentsLeavesAPartToAnOperator() {
        till.refundOnlyWhole();
        refund(0);
        later();

        assertThat(refund().state()).isEqualTo(RefundState.FAILED);
        assertThat(till.askedToRefund()).noneMatch(this::isOfOurs);

        paid();
        refund(0, 1, 2);
        later();
        assertThat(refund().state()).isEqualTo(RefundState.SUCCEEDED);
        assertThat(back()).isEqualTo(THREE);
    }

    @Test
    void twoJobsAtOnceGiveBackOnce() throws Exception {
        refund(0);

        AtOnce.all(List.of(
                () -> {
                    returning.run();
                    return true;
                },
                () -> {
                    returning.run();
                    return true;
                }));
        later();

        assertThat(back()).isEqualTo(LINE);
        assertThat(owed()).isEqualTo(Money.zero(LINE.currency()));
    }

    @Test
    void whereverItStopsMoneyGoesBackOnce() {
        int moment = 1;
        boolean stopped;
        do {
            paid();
            refund(0);
            boolean losing = moment % 2 == 0;
            if (losing) {
                till.loseAnswers();
            }
            stopped = database.dyingAt(moment, returning::run);
            till.open();
            later();
            later();

            assertThat(back()).as("after a stop at %d", moment).isEqualTo(LINE);
            assertThat(refund().state()).isEqualTo(RefundState.SUCCEEDED);
            assertThat(owed()).isEqualTo(Money.zero(LINE.currency()));
            moment++;
        } while (stopped);
        assertThat(moment).isGreaterThan(8);
    }

    private void refund(int... lines) {
        Set<OrderLineId> chosen = Arrays.stream(lines)
                .mapToObj(line -> order.lines().get(line).id())
                .collect(Collectors.toSet());
        refunding
                .refund(new RefundLines(shop.operator(), order.id(), chosen, "Ordered twice", aKey()))
                .orElseThrow();
    }

    private void later() {
        clock.advance(Duration.ofHours(2));
        returning.run();
    }

    /** The first of the attempt's. */
    private CardRefund refund() {
        return refunds.of(attempt).get(0);
    }

    private Money back() {
        return till.returnedOf(attempt().payment().orElseThrow());
    }

    private boolean isOfOurs(GatewayRefund refund) {
        return refund.payment().equals(attempt().payment().orElseThrow());
    }

    /** What is still to go back by card since the test began. */
    private Money owed() {
        return accounts.sumOfEntries(ChartOfAccounts.cardReturn(attempt().seller(), LINE.currency()))
                .minus(owedBefore);
    }

    private Money atBank() {
        return accounts.sumOfEntries(ChartOfAccounts.bankClearing(attempt().seller(), LINE.currency()));
    }

    private CardAttempt attempt() {
        return attempts.findById(attempt).orElseThrow();
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
