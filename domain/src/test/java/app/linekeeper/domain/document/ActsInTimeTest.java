package app.linekeeper.domain.document;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.catalog.ActsDue;
import app.linekeeper.domain.catalog.SoldAs;
import app.linekeeper.domain.document.wish.GivingWishedActs;
import app.linekeeper.domain.document.wish.WishedActComes;
import app.linekeeper.domain.document.wish.WishingForActs;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.refund.RefundLines;
import app.linekeeper.domain.refund.RefundingLines;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.AtOnce;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** When an order has its acts, and what each says. From 2041 on, Kazakhstan's seller sells services in these tests. */
@DomainTest
@Import(PaidOrders.class)
@RecordApplicationEvents
class ActsInTimeTest {

    @Autowired
    PaidOrders orders;

    @Autowired
    PlacingOrder placing;

    @Autowired
    RequestingAct requesting;

    @Autowired
    WishingForActs wishing;

    @Autowired
    GivingWishedActs giving;

    @Autowired
    OrdersForActs list;

    @Autowired
    IssuedDocuments documents;

    @Autowired
    RefundingLines refunding;

    @Autowired
    Shop shop;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    private SavedPartner steppe;

    @BeforeEach
    void aSellerOfServices() {
        certify(ActsDue.AT_END);
        steppe = orders.rich(orders.aPartner().in(Region.KAZAKHSTAN));
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void aLicenceIsCertifiedOnTheDayOfPaymentInTheSellersZoneForTheTermAfterIt() {
        SavedPartner north = orders.rich();
        clock.moveTo(Instant.parse("2026-12-31T21:30:00Z"));
        Order order = orders.paid(north);
        clock.advanceDays(40);

        Act act = requesting.request(north.owner(), order.id()).orElseThrow();

        assertThat(act.content().sold()).isEqualTo(SoldAs.LICENCE);
        assertThat(act.content().date()).isEqualTo(act.document().day()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(act.number()).startsWith("АК-27-");
        assertThat(act.content().lines()).singleElement().satisfies(row -> {
            assertThat(row.from()).isEqualTo(LocalDate.of(2027, 1, 2));
            assertThat(row.until()).isEqualTo(LocalDate.of(2027, 2, 1));
            assertThat(row.quantity()).isEqualTo(2);
        });
    }

    @Test
    void anActOfDecemberThatIsAskedForInJanuaryTakesTheNextNumberOfDecembersYear() {
        SavedPartner north = orders.rich();
        Act before = requesting.request(north.owner(), orders.paid(north).id()).orElseThrow();
        Order order = orders.paid(north);
        clock.moveTo(Instant.parse("2027-01-15T09:00:00Z"));

        Act act = requesting.request(north.owner(), order.id()).orElseThrow();

        assertThat(act.content().date()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(act.document().number().year()).isEqualTo(2026);
        assertThat(act.document().number().place())
                .isEqualTo(before.document().number().place() + 1);
    }

    @Test
    void whoeverAsksBeforeTheServicesAreOverIsToldTheDayAndWaitsOnce() {
        clock.moveTo(Instant.parse("2041-11-29T09:00:00Z"));
        Order order = paid(12, 3);

        Outcome<Act> early = requesting.request(steppe.owner(), order.id());
        AskedActs asked = wishing.ask(steppe.owner(), order.id()).orElseThrow();
        AskedActs again = wishing.ask(steppe.owner(), order.id()).orElseThrow();

        assertThat(((Outcome.Refused<Act>) early).refusal().reason()).isEqualTo(Reason.ACT_LATER);
        assertThat(asked.all()).isEmpty();
        assertThat(asked.next())
                .isEqualTo(new NextAct(LocalDate.of(2042, 11, 29), Instant.parse("2042-11-28T19:00:00Z")))
                .isEqualTo(again.next());
        assertThat(wishes(order)).isEqualTo(1);
        assertThat(list.one(steppe.owner(), order.id()).orElseThrow()).satisfies(row -> {
            assertThat(row.isTooEarly()).isTrue();
            assertThat(row.canHaveAct()).isFalse();
            assertThat(row.acts().isAwaited()).isTrue();
        });
    }

    @Test
    void onItsDayTheActComesByItselfOnceInTheHoursOfWhoeverAskedForIt() {
        clock.moveTo(Instant.parse("2041-11-29T09:00:00Z"));
        Order order = paid(12, 3);
        wishing.ask(steppe.owner(), order.id()).orElseThrow();

        comes("2042-11-28T18:59:00Z", order, 0);
        comes("2042-11-28T19:30:00Z", order, 0);
        comes("2042-11-29T06:00:00Z", order, 1);
        comes("2042-11-29T07:00:00Z", order, 1);

        Act act = acts(order).get(0);
        assertThat(wishes(order)).isZero();
        ActContent said = act.content();
        assertThat(said.sold()).isEqualTo(SoldAs.SERVICE);
        assertThat(said.date()).isEqualTo(LocalDate.of(2042, 11, 29));
        assertThat(said.tax().percent()).isEqualByComparingTo("16");
        assertThat(said.lines()).singleElement().satisfies(row -> {
            assertThat(row.from()).isEqualTo(LocalDate.of(2041, 11, 30));
            assertThat(row.until()).isEqualTo(LocalDate.of(2042, 11, 29));
            assertThat(row.quantity()).isEqualTo(3);
            assertThat(row.service()).matches(".*: \u043b\u0438\u043d\u0438\u0438 \\d+–\\d+, .*");
            assertThat(row.tax()).isEqualTo(said.tax().amount());
        });
    }

    @Test
    void ofSeveralNodesOneGivesAnActThatIsWaitedFor() throws Exception {
        certify(ActsDue.MONTHLY);
        clock.moveTo(Instant.parse("2041-11-29T09:00:00Z"));
        Order order = paid(1, 1);
        wishing.ask(steppe.owner(), order.id()).orElseThrow();
        clock.moveTo(Instant.parse("2041-11-30T09:00:00Z"));
        Callable<Boolean> node = () -> {
            giving.run();
            return true;
        };

        AtOnce.all(List.of(node, node, node, node));

        comes("2041-11-30T09:01:00Z", order, 1);
        comes("2041-12-29T09:00:00Z", order, 2);
    }

    @Test
    void anActThatIsWaitedForGoesToNobodyWhoTakesNoDocumentsAnyMore() {
        clock.moveTo(Instant.parse("2041-11-29T09:00:00Z"));
        Order order = paid(1, 1);
        wishing.ask(steppe.owner(), order.id()).orElseThrow();
        jdbc.sql("update member set role = 'MANAGER' where id = ?")
                .param(steppe.owner().value())
                .update();

        comes("2042-01-05T09:00:00Z", order, 0);

        assertThat(acts(order)).isEmpty();
        assertThat(wishes(order)).isZero();
    }

    @Test
    void anActThatIsWaitedForComesOnceWhatWasMissingIsThere() {
        clock.moveTo(Instant.parse("2041-11-29T09:00:00Z"));
        Order order = paid(1, 1);
        wishing.ask(steppe.owner(), order.id()).orElseThrow();
        orders.incomplete(steppe.company().id());

        comes("2041-12-29T09:00:00Z", order, 0);
        orders.complete(steppe.company().id());
        comes("2041-12-30T09:01:00Z", order, 1);
    }

    @Test
    void servicesByTheMonthHaveAnActForEachMonthThatIsOverAndTheirSharesMakeUpThePrice() {
        certify(ActsDue.MONTHLY);
        clock.moveTo(Instant.parse("2041-10-15T09:00:00Z"));
        Order order = paid(6, 3);
        clock.moveTo(Instant.parse("2041-12-05T09:00:00Z"));

        AskedActs asked = wishing.ask(steppe.owner(), order.id()).orElseThrow();

        assertThat(asked.given())
                .extracting(act -> act.content().date())
                .containsExactly(LocalDate.of(2041, 10, 31), LocalDate.of(2041, 11, 30));
        assertThat(asked.next()).extracting(NextAct::day).isEqualTo(LocalDate.of(2041, 12, 31));
        assertThat(list.one(steppe.owner(), order.id()).orElseThrow().acts()).satisfies(acts -> {
            assertThat(acts.inForce()).isEqualTo(2);
            assertThat(acts.due()).isZero();
            assertThat(acts.newest()).isEqualTo(asked.given().get(1).id());
        });

        comes("2041-12-31T09:00:00Z", order, 1);
        comes("2042-04-15T09:00:00Z", order, 5);

        List<Act> all = acts(order);
        assertThat(all)
                .extracting(act -> act.document().number().year())
                .containsExactly(2041, 2041, 2041, 2042, 2042, 2042, 2042);
        assertThat(all.stream().map(act -> act.content().total()).reduce(Money::plus))
                .contains(list.one(steppe.owner(), order.id()).orElseThrow().total());
        assertThat(all)
                .extracting(act -> act.content().tax().percent().intValue())
                .containsExactly(12, 12, 12, 16, 16, 16, 16);
        assertThat(wishes(order)).isZero();
    }

    @Test
    void aSellerThatGoesOverToMonthsClosesWhatWasPaidBeforeAsItWasPaid() {
        clock.moveTo(Instant.parse("2041-10-15T09:00:00Z"));
        Order order = paid(6, 1);
        certify(ActsDue.MONTHLY);
        clock.moveTo(Instant.parse("2041-12-05T09:00:00Z"));

        assertThat(wishing.ask(steppe.owner(), order.id()).orElseThrow().next())
                .extracting(NextAct::day)
                .isEqualTo(LocalDate.of(2042, 4, 15));
    }

    @Test
    void theActOfAMonthIsReplacedWhereOneOfItsLinesIsRefundedAndTheOthersStay() {
        certify(ActsDue.MONTHLY);
        clock.moveTo(Instant.parse("2041-11-25T09:00:00Z"));
        Order order = paid(1, 2);
        Order other = paid(1, 1);
        clock.moveTo(Instant.parse("2041-12-02T09:00:00Z"));
        Act november = requesting.request(steppe.owner(), order.id()).orElseThrow();
        Act others = requesting.request(steppe.owner(), other.id()).orElseThrow();

        refund(order, 0);

        Act right = acts(order).get(0);
        assertThat(acts(order)).hasSize(1);
        assertThat(right.document().replaces()).isEqualTo(november.id());
        assertThat(right.content().date()).isEqualTo(LocalDate.of(2041, 12, 2));
        assertThat(right.content().total().times(2))
                .isEqualTo(november.content().total());
        assertThat(acts(other)).extracting(Act::id).containsExactly(others.id());

        refund(order, 1);

        assertThat(acts(order))
                .singleElement()
                .satisfies(annulled ->
                        assertThat(annulled.content().total().isZero()).isTrue());
    }

    private void comes(String moment, Order order, int sent) {
        clock.moveTo(Instant.parse(moment));
        giving.run();
        Set<DocumentId> own = Set.copyOf(acts(order).stream().map(Act::id).toList());
        assertThat(events.stream(WishedActComes.class).filter(come -> own.contains(come.act())))
                .as(moment)
                .hasSize(sent);
    }

    private Order paid(int months, int count) {
        Order order = placing.buy(
                        new BuyLines(steppe.owner(), steppe.client().id(), List.of(WHATSAPP), months, count, aKey()))
                .orElseThrow();
        orders.pay(steppe, order);
        return order;
    }

    private void refund(Order order, int line) {
        refunding
                .refund(new RefundLines(
                        shop.operator(),
                        order.id(),
                        Set.of(order.lines().get(line).id()),
                        "Ordered twice",
                        aKey()))
                .orElseThrow();
    }

    private List<Act> acts(Order order) {
        return documents.allInForce(DocumentSubject.of(order.id()), DocumentType.ACT).stream()
                .map(Act::new)
                .toList();
    }

    private long wishes(Order order) {
        return jdbc.sql("select count(*) from act_wish where order_id = ?")
                .param(order.id().value())
                .query(Long.class)
                .single();
    }

    private void certify(ActsDue due) {
        shop.sellServices(Region.KAZAKHSTAN, due);
    }
}
