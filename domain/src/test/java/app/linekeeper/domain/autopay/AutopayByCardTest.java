package app.linekeeper.domain.autopay;

import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.linekeeper.domain.card.AskingGateways;
import app.linekeeper.domain.card.CardAttempt;
import app.linekeeper.domain.card.CardAttempts;
import app.linekeeper.domain.card.CardBecame;
import app.linekeeper.domain.card.CardState;
import app.linekeeper.domain.card.EndingAttempts;
import app.linekeeper.domain.card.KeepingMethods;
import app.linekeeper.domain.card.SavedMethod;
import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.RenewLines;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.testing.TillGateway;
import app.linekeeper.domain.testing.WatchedDatabase;
import app.linekeeper.domain.wallet.Wallets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Lines that are renewed by themselves from a card that was kept: charged once, whatever the provider says and when. */
@DomainTest
@RecordApplicationEvents
class AutopayByCardTest {

    private static final LocalDate END = LocalDate.of(2026, 12, 10);
    private static final Money PRICE = Money.of("2682.00", "RUB");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    SwitchingAutopay switching;

    @Autowired
    OfferingAutopay offering;

    @Autowired
    ForeseeingCharges foreseeing;

    @Autowired
    RunningAutopay running;

    @Autowired
    WarningOfCards warning;

    @Autowired
    AskingGateways asking;

    @Autowired
    EndingAttempts endingAttempts;

    @Autowired
    KeepingMethods methods;

    @Autowired
    CardAttempts cards;

    @Autowired
    PlacingOrder placing;

    @Autowired
    PayingOrder paying;

    @Autowired
    Lines lines;

    @Autowired
    Wallets wallets;

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

    private SavedPartner north;
    private SavedMethod card;
    private int charged;

    @BeforeEach
    void aPartnerWithACard() {
        till.open();
        anotherPartner();
    }

    private void anotherPartner() {
        north = fixtures.aPartner().withClient("Daisy").withCompany("North").saved();
        card = CardOwner.of(beans).keeps(north);
        charged = till.charged();
    }

    @AfterEach
    void asAtFirst() {
        till.open();
        asking.askDue();
        till.close();
        clock.reset();
    }

    @Test
    void aLineIsRenewedFromTheCardAsItWasAnnounced() {
        Line line = shop.lineEnding(north.client(), END);
        assertThat(offering.of(north.owner(), line.id()).orElseThrow().from(source()))
                .hasValueSatisfying(offered -> {
                    assertThat(offered.company()).isEqualTo("•• 4242");
                    assertThat(offered.actsOn()).isEqualTo(END.minusDays(1));
                });
        switchOn(line);
        assertThat(foreseeing.of(north.owner()).orElseThrow().charges())
                .singleElement()
                .satisfies(planned -> assertThat(planned.company()).isEqualTo("•• 4242"));

        day(END.minusDays(4));
        assertThat(events.stream(AutopayAnnounced.class))
                .singleElement()
                .satisfies(told -> assertThat(told.sum()).isEqualTo(PRICE));
        day(END.minusDays(1));

        assertThat(end(line)).isEqualTo(END.plusMonths(1));
        assertThat(charged()).isEqualTo(1);
        assertThat(events.stream(AutopayDone.class)).singleElement().satisfies(done -> {
            assertThat(done.sum()).isEqualTo(PRICE);
            assertThat(done.due().end()).isEqualTo(END);
            assertThat(done.due().lines()).containsExactly(line.id());
        });
        day(END);
        day(END.plusDays(1));
        assertThat(charged()).isEqualTo(1);
    }

    @Test
    void linesOfOneEndAreChargedTogetherAndWithoutMoneyTriedTwiceMoreAndThenOff() {
        Line first = switchedOn();
        Line second = switchedOn();
        till.decline(Decline.Kind.NO_MONEY);

        for (int day = -4; day <= 3; day++) {
            day(END.plusDays(day));
        }

        assertThat(events.stream(AutopayFailed.class))
                .hasSize(3)
                .allMatch(failed -> failed.why().reason() == Reason.AUTOPAY_CARD_DECLINED)
                .allMatch(failed -> failed.due().lines().size() == 2)
                .extracting(AutopayFailed::nextTry)
                .containsExactly(END, END.plusDays(1), null);
        assertThat(isOn(first) || isOn(second)).isFalse();
        assertThat(openOrders()).isZero();
    }

    @Test
    void aRefusalForGoodIsNotTriedAgain() {
        Line line = switchedOn();
        day(END.minusDays(4));
        till.decline(Decline.Kind.CARD_REFUSED);

        day(END.minusDays(1));
        till.open();
        day(END);

        assertThat(events.stream(AutopayFailed.class)).singleElement().satisfies(failed -> {
            assertThat(failed.why().reason()).isEqualTo(Reason.AUTOPAY_CARD_REFUSED);
            assertThat(failed.isOff()).isTrue();
        });
        assertThat(isOn(line)).isFalse();
        assertThat(end(line)).isEqualTo(END);
        assertThat(charged()).isZero();
    }

    @Test
    void whatIsNotKnownIsNeverChargedAgainAndRenewsWhenItIs() {
        Line line = switchedOn();
        day(END.minusDays(4));
        till.loseAnswers();
        at(END.minusDays(1));
        running.run();
        asking.askDue();
        till.goAway();
        day(END);
        assertThat(end(line)).isEqualTo(END);
        assertThat(events.stream(AutopayFailed.class)).isEmpty();

        till.open();
        day(END.plusDays(1));

        assertThat(end(line))
                .as("runs on from the day on which it is renewed")
                .isEqualTo(END.plusDays(1).plusMonths(1));
        assertThat(charged()).isEqualTo(1);
        assertThat(isOn(line)).isTrue();
    }

    @Test
    void whatNobodyEverKnowsIsOffAndTold() {
        Line line = switchedOn();
        day(END.minusDays(4));
        till.goAway();
        for (int day = -1; day < 10; day++) {
            day(END.plusDays(day));
        }

        assertThat(events.stream(AutopayFailed.class))
                .singleElement()
                .satisfies(failed -> assertThat(failed.why().reason()).isEqualTo(Reason.AUTOPAY_CARD_UNKNOWN));
        assertThat(isOn(line)).isFalse();
        assertThat(charged()).isZero();
        assertThat(openOrders()).isZero();
    }

    @Test
    void aRenewalByHandGivesUpWhatIsBeingChargedAndItsMoneyGoesToTheWallet() {
        Line line = switchedOn();
        day(END.minusDays(4));
        till.loseAnswers();
        at(END.minusDays(1));
        running.run();
        asking.askDue();
        shop.credit(north.company().id(), "5000.00", "RUB");
        Order own = placing.renew(new RenewLines(north.owner(), List.of(line.id()), 1, aKey()))
                .orElseThrow();

        paying.fromWallet(north.owner(), own.id(), north.company().id(), own.total(PriceBasis.PARTNER_PAYS), aKey())
                .orElseThrow();
        till.open();
        day(END);

        assertThat(end(line)).isEqualTo(END.plusMonths(1));
        assertThat(wallets.balance(north.company().id())).contains(Money.of("5000.00", "RUB"));
        assertThat(charges())
                .singleElement()
                .satisfies(charge -> assertThat(charge.became()).isEqualTo(CardBecame.TO_WALLET));
        assertThat(isOn(line)).isTrue();
        assertThat(events.stream(AutopayDone.class)).isEmpty();
    }

    @Test
    void whoGivesUpAChargeLeavesOutThatPeriod() {
        Line line = switchedOn();
        day(END.minusDays(4));
        till.goAway();
        at(END.minusDays(1));
        running.run();

        endingAttempts.giveUp(north.owner(), charges().get(0).id()).orElseThrow();
        till.open();
        day(END);

        assertThat(end(line)).isEqualTo(END);
        assertThat(charged()).isZero();
        assertThat(isOn(line)).isTrue();
        assertThat(openOrders()).isZero();
    }

    @Test
    void aCardThatIsRemovedPaysForNothingAnyMore() {
        Line line = switchedOn();
        Line other = switchedOn();
        day(END.minusDays(4));

        methods.remove(north.owner(), card.id()).orElseThrow();
        day(END.minusDays(1));

        assertThat(events.stream(AutopayStopped.class)).singleElement().satisfies(stopped -> {
            assertThat(stopped.why().reason()).isEqualTo(Reason.AUTOPAY_CARD_GONE);
            assertThat(stopped.due().lines()).hasSize(2);
        });
        assertThat(isOn(line) || isOn(other)).isFalse();
        assertThat(charged()).isZero();
        assertThat(reason(switching.on(north.owner(), List.of(line.id()), source())))
                .isEqualTo(Reason.AUTOPAY_CARD_GONE);
    }

    @Test
    void aCardThatIsOutOfDateIsNotCharged() {
        till.keepUntil(YearMonth.of(2026, 11));
        anotherPartner();
        Line line = switchedOn();
        day(END.minusDays(4));
        day(END.minusDays(1));

        assertThat(events.stream(AutopayFailed.class))
                .singleElement()
                .satisfies(failed -> assertThat(failed.why().reason()).isEqualTo(Reason.AUTOPAY_CARD_EXPIRED));
        assertThat(isOn(line)).isFalse();
        assertThat(charged()).isZero();
    }

    @Test
    void aCardThatWillBeOutOfDateIsToldOfAMonthAndAWeekBeforeItWouldBeCharged() {
        till.keepUntil(YearMonth.of(2026, 11));
        anotherPartner();
        switchedOn();
        switchedOn();

        for (LocalDate day = LocalDate.of(2026, 11, 1); day.isBefore(END.minusDays(1)); day = day.plusDays(1)) {
            at(day);
            warning.all();
            warning.all();
        }

        assertThat(events.stream(CardRunsOut.class))
                .extracting(CardRunsOut::partner, CardRunsOut::day, CardRunsOut::lines)
                .containsExactly(tuple(north.id(), END.minusDays(1), 2), tuple(north.id(), END.minusDays(1), 2));
    }

    @Test
    void theCardOfAnotherPartnerIsNotFoundAndOneThatTakesNoSuchSumIsNotOffered() {
        Line line = shop.lineEnding(north.client(), END);
        AutopaySource ours = source();
        SavedPartner south =
                fixtures.aPartner().withClient("Rose").withCompany("South").saved();
        Line theirs = shop.lineEnding(south.client(), END);

        assertThat(reason(switching.on(south.owner(), List.of(theirs.id()), ours)))
                .isEqualTo(Reason.NOT_FOUND);
        till.close();
        assertThat(offering.of(north.owner(), line.id()).orElseThrow().from(ours))
                .isEmpty();
        assertThat(reason(switching.on(north.owner(), List.of(line.id()), ours)))
                .isEqualTo(Reason.CARD_NOT_OFFERED);
    }

    @Test
    @Tag("rounds")
    void whereverItStopsTheCardIsChargedOnceAndTheLineRenewedOnce() {
        int moment = 1;
        boolean stopped;
        do {
            clock.reset();
            anotherPartner();
            Line line = switchedOn();
            day(END.minusDays(4));
            at(END.minusDays(1));
            if (moment % 2 == 0) {
                till.loseAnswers();
            }
            stopped = database.dyingAt(moment, () -> {
                running.run();
                asking.askDue();
            });
            till.open();
            for (int day = -1; day <= 8; day++) {
                day(END.plusDays(day));
            }

            assertThat(charged()).as("charged after a stop at %d", moment).isLessThanOrEqualTo(1);
            assertThat(end(line))
                    .as("end after a stop at %d", moment)
                    .isEqualTo(charged() == 1 ? END.plusMonths(1) : END);
            moment++;
        } while (stopped);
        assertThat(moment).isGreaterThan(30);
    }

    @Test
    @Tag("rounds")
    void whateverProvidersSayAndWhateverGetsLostALineIsChargedOnceForEachMonthThatItGot() {
        Random random = new Random(20261129);
        for (int history = 0; history < 12; history++) {
            clock.reset();
            till.open();
            anotherPartner();
            Line line = switchedOn();
            for (LocalDate day = END.minusDays(5); day.isBefore(END.plusDays(70)); day = day.plusDays(1)) {
                happen(random.nextInt(8));
                at(day);
                running.run();
                asking.askDue();
                till.open();
                asking.askDue();
            }
            for (int i = 0; i < 8; i++) {
                day(END.plusDays(70 + i));
            }
            int months = (int) END.until(end(line)).toTotalMonths();
            assertThat(charged()).as("charges of history %d", history).isEqualTo(months);
            assertThat(charges().stream().filter(each -> each.state() == CardState.SUCCEEDED))
                    .hasSize(months)
                    .allMatch(each -> each.became() == CardBecame.PAID);
        }
    }

    private void happen(int what) {
        Decline.Kind[] soft = {Decline.Kind.NO_MONEY, Decline.Kind.NOT_CONFIRMED, Decline.Kind.OTHER};
        if (what < soft.length) {
            till.decline(soft[what]);
        } else if (what == 3) {
            till.goAway();
        } else if (what == 4) {
            till.loseAnswers();
        }
    }

    private AutopaySource source() {
        return AutopaySource.of(card.id());
    }

    private Line switchedOn() {
        Line line = shop.lineEnding(north.client(), END);
        switchOn(line);
        return line;
    }

    private void switchOn(Line line) {
        switching.on(north.owner(), List.of(line.id()), source()).orElseThrow();
    }

    /** What the jobs do on that day. */
    private void day(LocalDate day) {
        at(day);
        running.run();
        asking.askDue();
        running.run();
        clock.advance(Duration.ofHours(2));
        asking.askDue();
    }

    private void at(LocalDate day) {
        clock.moveTo(day.atTime(LocalTime.of(10, 1))
                .atZone(ZoneId.of("Europe/Moscow"))
                .toInstant());
    }

    private int charged() {
        return till.charged() - charged;
    }

    private LocalDate end(Line line) {
        return lines.findById(line.id()).orElseThrow().end();
    }

    private boolean isOn(Line line) {
        return jdbc.sql("select count(*) from autopay where line = ? and off_at is null")
                        .param(line.id().value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private int openOrders() {
        return jdbc.sql("select count(*) from line_order where partner = ? and state = 'PLACED'")
                .param(north.id().value())
                .query(Integer.class)
                .single();
    }

    private List<CardAttempt> charges() {
        return jdbc
                .sql("select order_id from card_attempt where partner = ? and saved_method is not null"
                        + " order by begun_at")
                .param(north.id().value())
                .query((row, n) -> row.getObject("order_id", UUID.class))
                .list()
                .stream()
                .flatMap(order -> cards.of(new OrderId(order)).stream())
                .toList();
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
