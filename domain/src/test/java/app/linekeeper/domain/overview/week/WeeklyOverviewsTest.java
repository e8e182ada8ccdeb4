package app.linekeeper.domain.overview.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Looking;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class WeeklyOverviewsTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @Autowired
    private WeeklyOverviews overviews;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Shop shop;

    @Autowired
    private PlacingOrder placing;

    @Autowired
    private PayingOrder paying;

    @Autowired
    private Looking looking;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private SavedPartner north;

    @BeforeEach
    void aPartner() {
        north = fixtures.aPartner()
                .named("North")
                .withClient("Daisy")
                .withCompany("North")
                .saved();
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void whoeverHasNothingHasNothingToBeToldOf() {
        WeeklyOverview empty = looking.at(() -> overviews.of(north.id(), MOSCOW));
        assertThat(empty.saysSomething()).isFalse();
        assertThat(empty.monday()).isEqualTo("2026-11-23");
        assertThat(empty.partner()).isEqualTo("North");
        assertThat(empty.bonuses()).isEqualTo(Money.of("0", "RUB"));
    }

    @Test
    void linesAreCountedByTheWeekInWhichTheyEndAlsoOverNewYear() {
        clock.moveTo(Instant.parse("2026-12-23T09:00:00Z"));
        Stream.of(
                        "2026-12-22", // off since yesterday
                        "2026-11-24", // off for 29 days
                        "2026-11-20", // off for long
                        "2026-12-23",
                        "2026-12-27",
                        "2026-12-28",
                        "2027-01-03",
                        "2027-01-04",
                        "2027-02-14",
                        "2027-02-15") // beyond the eighth week
                .forEach(end -> shop.lineEnding(north.client(), LocalDate.parse(end)));
        shop.lineEnding(fixtures.aPartner().withClient("Rose").saved().client(), LocalDate.parse("2026-12-24"));
        WeeklyOverview week = overviews.of(north.id(), MOSCOW);
        assertThat(week.monday()).isEqualTo("2026-12-21");
        assertThat(week.ending()).containsExactly(2, 2, 1, 0, 0, 0, 0, 1);
        assertThat(week.off()).isEqualTo(2);
        assertThat(week.saysSomething()).isTrue();
    }

    @Test
    void whatStillRunsWhereSundayIsNotOverEndsThisWeek() {
        shop.lineEnding(north.client(), LocalDate.parse("2026-11-22"));
        clock.moveTo(Instant.parse("2026-11-22T20:30:00Z")); // Monday in Vladivostok, Sunday for the client in Moscow
        assertThat(overviews.of(north.id(), ZoneId.of("Asia/Vladivostok")).ending())
                .startsWith(1);
    }

    @Test
    void moneyIsSummedUpByWayAndByTheWeeksOfTheOwnersZone() {
        pay("2026-09-27T20:59:00Z"); // a minute before the first of the eight weeks in Moscow
        pay("2026-09-27T21:00:00Z");
        pay("2026-11-22T20:59:59Z");
        payWithBonuses("2026-11-18T12:00:00Z");
        pay("2026-11-22T21:00:00Z"); // this week has begun
        clock.reset();
        List<PaidWeeks> paid = overviews.of(north.id(), MOSCOW).paid();
        assertThat(paid).extracting(PaidWeeks::way).containsExactly("wallet", "bonuses");
        Money each = paid.get(0).weeks().get(0);
        assertThat(each).isEqualTo(Money.of("1791.00", "RUB"));
        Money none = Money.of("0", "RUB");
        assertThat(paid.get(0).weeks()).containsExactly(each, none, none, none, none, none, none, each);
        assertThat(paid.get(0).lately(4)).isEqualTo(each);
        assertThat(paid.get(1).lately(1)).isEqualTo(Money.of("1990.00", "RUB"));
    }

    @Test
    void aWeekIsNoShorterOrLongerWhereTheClocksChange() {
        pay("2026-10-25T22:59:59Z"); // Sunday in Berlin, an hour later than a week before
        pay("2026-10-25T23:00:00Z");
        clock.reset();
        assertThat(overviews.of(north.id(), ZoneId.of("Europe/Berlin")).paid().get(0).weeks().stream()
                        .map(Money::isPositive))
                .containsExactly(false, false, false, true, true, false, false, false);
    }

    @Test
    void whatWasGivenBackIsNotCounted() {
        Order kept = pay("2026-11-17T12:00:00Z");
        Order back = pay("2026-11-17T12:00:00Z");
        Order part = pay("2026-11-17T12:00:00Z");
        giveBack(back, 179_100);
        giveBack(part, 79_100);
        clock.reset();
        assertThat(overviews.of(north.id(), MOSCOW).paid().get(0).lately(1)).isEqualTo(Money.of("2791.00", "RUB"));
        giveBack(kept, 179_100);
        giveBack(part, 179_100);
        assertThat(overviews.of(north.id(), MOSCOW).paid()).isEmpty();
    }

    @Test
    void aWayThatNobodyKnewYetIsAnotherWay() {
        pay("2026-11-17T12:00:00Z", "barter");
        clock.reset();
        assertThat(overviews.of(north.id(), MOSCOW).paid())
                .extracting(PaidWeeks::way)
                .containsExactly("other");
    }

    @Test
    void cardsAreOneWayWhoeverPaidWithThem() {
        pay("2026-11-17T12:00:00Z", "card");
        pay("2026-11-17T12:00:00Z", "client_card");
        clock.reset();
        List<PaidWeeks> paid = overviews.of(north.id(), MOSCOW).paid();
        assertThat(paid).extracting(PaidWeeks::way).containsExactly("card");
        assertThat(paid.get(0).lately(1)).isEqualTo(Money.of("3582.00", "RUB"));
    }

    private void pay(String at, String way) {
        jdbc.sql("update payment set way = ? where order_id = ?")
                .param(way)
                .param(pay(at).id().value())
                .update();
    }

    private Order pay(String at) {
        Order order = placed(at);
        Money sum = order.total(PriceBasis.PARTNER_PAYS);
        shop.credit(north.company().id(), sum.toString().split(" ")[0], "RUB");
        paying.fromWallet(north.owner(), order.id(), north.company().id(), sum, Shop.aKey())
                .orElseThrow();
        return order;
    }

    private void payWithBonuses(String at) {
        Order order = placed(at);
        Money sum = order.total(PriceBasis.BONUSES);
        shop.giveBonuses(north.id(), sum.toString().split(" ")[0], "RUB");
        paying.withBonuses(north.owner(), order.id(), sum, Shop.aKey()).orElseThrow();
    }

    private Order placed(String at) {
        clock.moveTo(Instant.parse(at));
        return placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(Shop.WHATSAPP), 1, 1, Shop.aKey()))
                .orElseThrow();
    }

    private void giveBack(Order order, long minor) {
        jdbc.sql("update payment set given_back_minor = ? where order_id = ?")
                .params(minor, order.id().value())
                .update();
    }
}
