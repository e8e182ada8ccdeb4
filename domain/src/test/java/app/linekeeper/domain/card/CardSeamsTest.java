package app.linekeeper.domain.card;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.WebhookVerdict;
import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.CancellingOrder;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderState;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.settlement.Payments;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.testing.AtOnce;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.testing.TillGateway;
import app.linekeeper.domain.testing.WatchedDatabase;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.domain.wallet.Wallets;
import app.linekeeper.locales.Language;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A payment by card that is stopped before every single statement, commit and answer on its way, or hurried by several at
 * once: paid once, or not at all.
 */
@DomainTest
@Tag("rounds")
class CardSeamsTest {

    private static final Money PRICE = Money.of("1791.00", "RUB");
    private static final Money NOTHING = Money.zero(PRICE.currency());

    @Autowired
    Fixtures fixtures;

    @Autowired
    PlacingOrder placing;

    @Autowired
    CancellingOrder cancelling;

    @Autowired
    StartingCard starting;

    @Autowired
    BeginningAttempt beginning;

    @Autowired
    AskingGateways asking;

    @Autowired
    RunningRefunds returning;

    @Autowired
    CardAttempts attempts;

    @Autowired
    KeepingMethods methods;

    @Autowired
    Orders orders;

    @Autowired
    Payments payments;

    @Autowired
    Wallets wallets;

    @Autowired
    Accounts accounts;

    @Autowired
    TillGateway till;

    @Autowired
    WatchedDatabase database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    private SavedPartner north;
    private Order order;

    @BeforeEach
    void open() {
        till.open();
    }

    @AfterEach
    void asAtFirst() {
        later();
        till.close();
        clock.reset();
    }

    @Test
    void whereverItStopsWhileItBeginsAndWhoeverLosesTheAnswerItIsPaidOnce() {
        everyMoment(moment -> {
            anOrder();
            AttemptId attempt = started(true);
            boolean losing = moment % 2 == 0;
            if (losing) {
                till.loseAnswers();
            }
            boolean stopped = database.dyingAt(moment, () -> asking.ask(attempt));
            till.open();
            later();

            assertThat(attempt(attempt).page())
                    .as("page after a stop at %d", moment)
                    .isPresent();
            till.pay(payment(attempt));
            later();
            assertPaidOnce(attempt, moment);
            return stopped;
        });
    }

    @Test
    void whereverItStopsWhenTheMoneyHasComeItIsPaidOnce() {
        everyMoment(moment -> {
            anOrder();
            AttemptId attempt = started(false);
            asking.ask(attempt);
            till.pay(payment(attempt));
            clock.advance(Duration.ofMinutes(5));

            boolean stopped = database.dyingAt(moment, () -> asking.ask(attempt));
            later();

            assertPaidOnce(attempt, moment);
            return stopped;
        });
    }

    @Test
    void whereverItStopsWhenAMessageTellsOfTheMoneyItIsPaidOnce() {
        everyMoment(moment -> {
            anOrder();
            AttemptId attempt = started(true);
            asking.ask(attempt);
            till.pay(payment(attempt));

            boolean stopped = database.dyingAt(moment, () -> hear(attempt));
            later();

            assertPaidOnce(attempt, moment);
            return stopped;
        });
    }

    @Test
    void whereverItStopsWhatWasKeptIsChargedOnceAndNeverTwice() {
        anOrder();
        SavedMethod kept = kept();
        everyMoment(moment -> {
            int before = till.charged();
            order = ordered();
            AttemptId attempt = charging(kept);
            boolean losing = moment % 2 == 0;
            if (losing) {
                till.loseAnswers();
            }
            boolean stopped = database.dyingAt(moment, () -> asking.ask(attempt));
            till.open();
            later();
            clock.advance(Duration.ofDays(6));
            later();

            int charged = till.charged() - before;
            assertThat(charged).as("charged after a stop at %d", moment).isLessThanOrEqualTo(1);
            assertThat(payments.of(order.id()))
                    .as("paid after a stop at %d", moment)
                    .hasSize(charged);
            assertThat(attempt(attempt).state())
                    .as("after a stop at %d", moment)
                    .isEqualTo(charged == 1 ? CardState.SUCCEEDED : CardState.EXPIRED);
            return stopped;
        });
    }

    @Test
    void aRefusalOfWhatWasKeptIsFoundAgainWhereItsAnswerGotLost() {
        anOrder();
        SavedMethod kept = kept();
        order = ordered();
        AttemptId attempt = charging(kept);
        till.decline(Decline.Kind.CARD_REFUSED);
        till.loseAnswers();
        asking.ask(attempt);

        till.open();
        later();

        assertThat(attempt(attempt).state()).isEqualTo(CardState.CANCELED);
        assertThat(attempt(attempt).decline().kind()).isEqualTo(Decline.Kind.CARD_REFUSED);
    }

    @Test
    void whereverItStopsALateSuccessOfACancelledOrderGoesBackOnce() {
        everyMoment(moment -> {
            anOrder();
            AttemptId attempt = started(false);
            asking.ask(attempt);
            GatewayPayment payment = payment(attempt);
            till.pay(payment);
            cancelling.cancel(north.owner(), order.id()).orElseThrow();

            boolean stopped = database.dyingAt(moment, () -> {
                asking.ask(attempt);
                returning.run();
            });
            later();
            later();

            assertThat(attempt(attempt).became())
                    .as("after a stop at %d", moment)
                    .isEqualTo(CardBecame.RETURNED);
            assertThat(till.returnedOf(payment))
                    .as("back after a stop at %d", moment)
                    .isEqualTo(PRICE);
            return stopped;
        });
    }

    @Test
    void twoJobsAndAMessageAtOncePayOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            anOrder();
            AttemptId attempt = started(true);
            asking.ask(attempt);
            till.pay(payment(attempt));
            clock.advance(Duration.ofMinutes(5));

            AtOnce.all(List.<Callable<Boolean>>of(
                    () -> patiently(() -> asking.ask(attempt)),
                    () -> patiently(() -> asking.ask(attempt)),
                    () -> patiently(() -> hear(attempt))));
            later();

            assertPaidOnce(attempt, round);
        }
    }

    @Test
    void twoJobsAtOnceBeginOnce() throws Exception {
        anOrder();
        int before = till.payments();
        AttemptId attempt = started(false);

        AtOnce.all(List.<Callable<Boolean>>of(
                () -> patiently(() -> asking.ask(attempt)), () -> patiently(() -> asking.ask(attempt))));

        assertThat(till.payments()).isEqualTo(before + 1);
    }

    @Test
    void twoAttemptsOfOneOrderAtOnceLeaveOneOpen() throws Exception {
        anOrder();

        AtOnce.all(List.<Callable<Boolean>>of(
                () -> patiently(() -> started(true)), () -> patiently(() -> started(false))));
        later();

        assertThat(attempts.of(order.id()).stream().filter(each -> each.state().isOpen()))
                .hasSize(1);
    }

    @Test
    void cancellingAgainstASuccessPaysTheOrderOrTheWallet() throws Exception {
        for (int round = 0; round < 5; round++) {
            anOrder();
            AttemptId attempt = started(true);
            asking.ask(attempt);
            till.pay(payment(attempt));

            AtOnce.all(List.<Callable<Boolean>>of(
                    () -> patiently(() -> hear(attempt)),
                    () -> patiently(() -> cancelling.cancel(north.owner(), order.id()))));
            later();

            boolean isPaid = orders.findById(order.id()).orElseThrow().isPaid();
            assertThat(attempt(attempt).became()).isEqualTo(isPaid ? CardBecame.PAID : CardBecame.TO_WALLET);
            assertThat(wallets.balance(north.company().id())).contains(isPaid ? NOTHING : PRICE);
        }
    }

    private interface Round {

        /** @return whether it came to that moment */
        boolean stopsAt(int moment);
    }

    private static void everyMoment(Round round) {
        int moment = 1;
        while (round.stopsAt(moment)) {
            moment++;
        }
        assertThat(moment).as("moments at which it can stop").isGreaterThan(8);
    }

    private void assertPaidOnce(AttemptId attempt, int moment) {
        assertThat(attempt(attempt).became()).as("after a stop at %d", moment).isEqualTo(CardBecame.PAID);
        assertThat(orders.findById(order.id()).orElseThrow().state()).isEqualTo(OrderState.PAID);
        assertThat(payments.of(order.id()))
                .as("payments after a stop at %d", moment)
                .hasSize(1);
        assertThat(accounts.sumOfEntries(ChartOfAccounts.card(attempt.value(), PRICE.currency())))
                .isEqualTo(NOTHING);
    }

    private void anOrder() {
        north = fixtures.aPartner().withClient("Daisy").withCompany("North").saved();
        order = ordered();
    }

    private Order ordered() {
        return placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP), 1, 1, aKey()))
                .orElseThrow();
    }

    private AttemptId started(boolean byCompany) {
        return starting.forOrder(
                        new PayByCard(
                                north.owner(),
                                TillGateway.ID,
                                CardMethod.CARD,
                                byCompany ? north.company().id() : null,
                                PRICE,
                                "money@north.example",
                                Language.EN,
                                true,
                                aKey()),
                        order.id())
                .orElseThrow()
                .id();
    }

    private SavedMethod kept() {
        AttemptId first = started(true);
        asking.ask(first);
        till.pay(payment(first));
        later();
        return methods.list(north.owner()).orElseThrow().get(0);
    }

    private AttemptId charging(SavedMethod kept) {
        return transaction.execute(status -> {
            Order locked = orders.lock(order.id()).orElseThrow();
            return beginning
                    .begin(new AttemptDraft(
                            kept.gateway(),
                            CardMethod.CARD,
                            north.id(),
                            locked.seller(),
                            locked.id(),
                            null,
                            new Payer.OrganisationByCard(north.company().id()),
                            PRICE,
                            kept.email(),
                            Language.EN,
                            false,
                            kept.id(),
                            null,
                            clock.instant().plus(Duration.ofHours(1)),
                            new Actor.ByJob("test"),
                            aKey(),
                            InputHash.of("test")))
                    .id();
        });
    }

    /** Whoever meets a conflict comes again, as jobs and turns do. */
    private static boolean patiently(Runnable work) {
        for (int i = 0; i < 5; i++) {
            try {
                work.run();
                return true;
            } catch (ConcurrencyFailureException | DataIntegrityViolationException conflict) {
                Thread.onSpinWait();
            }
        }
        return false;
    }

    private void later() {
        clock.advance(Duration.ofMinutes(30));
        asking.askDue();
        returning.run();
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
}
