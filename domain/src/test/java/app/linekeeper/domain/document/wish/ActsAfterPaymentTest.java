package app.linekeeper.domain.document.wish;

import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.company.SendingActs;
import app.linekeeper.domain.document.PaidOrders;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.settlement.Funds;
import app.linekeeper.domain.settlement.Settling;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.testing.AtOnce;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Requisited;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The act of what a company paid comes to whoever paid, where the company says so. */
@DomainTest
@Import(PaidOrders.class)
@RecordApplicationEvents
class ActsAfterPaymentTest {

    @Autowired
    PaidOrders orders;

    @Autowired
    SendingActs sending;

    @Autowired
    WishingForActs wishing;

    @Autowired
    GivingWishedActs giving;

    @Autowired
    PayingOrder paying;

    @Autowired
    Settling settling;

    @Autowired
    Requisited requisited;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    private SavedPartner north;

    @BeforeEach
    void aTeam() {
        north = orders.rich(orders.aPartner().with(Role.MANAGER).with(Role.ACCOUNTANT));
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void noActComesByItselfUnlessTheCompanySaysSo() {
        orders.paid(north);
        giving.run();
        assertThat(sent(north.owner())).isZero();
    }

    @Test
    void theActOfWhatWasPaidComesOnce() {
        sendsActs();
        orders.paid(north);
        giving.run();
        giving.run();
        assertThat(sent(north.owner())).isOne();
    }

    @Test
    void whatIsPaidAfterTheCompanySaidOtherwiseIsAskedForByHand() {
        sendsActs();
        sending.set(north.owner(), north.company().id(), false).orElseThrow();
        orders.paid(north);
        giving.run();
        assertThat(sent(north.owner())).isZero();
    }

    @Test
    void whatWasAskedForByHandIsNotSentAgain() {
        sendsActs();
        Order order = orders.paid(north);
        assertThat(wishing.ask(north.owner(), order.id()).orElseThrow().given()).hasSize(1);
        giving.run();
        assertThat(sent(north.owner())).isZero();
    }

    @Test
    void whoeverPaidGetsItAndNotWhoeverPlacedIt() {
        north = orders.rich(orders.aPartner().with(Role.OWNER));
        sendsActs();
        Order order = orders.unpaid(north);
        paying.fromWallet(north.secondOwner(), order.id(), north.company().id(), price(order), aKey())
                .orElseThrow();
        giving.run();
        assertThat(sent(north.secondOwner())).isOne();
        assertThat(sent(north.owner())).isZero();
    }

    @Test
    void whatNobodyPaidByHandGoesToWhoeverPlacedIt() {
        sendsActs();
        Order order = orders.unpaid(north);
        settling.settle(
                        order.id(),
                        new Funds(
                                "invoice",
                                TransactionKind.INVOICE_PAYMENT,
                                new Payer.PartnerCompany(north.company().id()),
                                ChartOfAccounts.bankClearing(order.seller(), order.currency()),
                                price(order),
                                new Actor.ByJob("bank"),
                                aKey()))
                .orElseThrow();
        giving.run();
        assertThat(sent(north.owner())).isOne();
    }

    @Test
    void nothingComesOfWhatHasNoActOnTheCompany() {
        sendsActs();
        Order order = orders.unpaid(north);
        paying.withBonuses(north.owner(), order.id(), order.total(PriceBasis.BONUSES), aKey())
                .orElseThrow();
        requisited.incomplete(north.company().id());
        orders.paid(north);
        giving.run();
        assertThat(sent(north.owner())).isZero();
    }

    @Test
    void onlyWhoMayEditRequisitesSaysSo() {
        assertThat(sending.set(north.member(Role.MANAGER), north.company().id(), true)
                        .isDone())
                .isFalse();
        SavedPartner south = orders.rich();
        assertThat(sending.set(south.owner(), north.company().id(), true).isDone())
                .isFalse();
        assertThat(sending.set(north.member(Role.ACCOUNTANT), north.company().id(), true)
                        .isDone())
                .isTrue();
    }

    @Test
    void howeverItIsAskedForAndWhateverRunsAtOnceItComesOnceWithoutBeingAskedForAgain() throws Exception {
        sendsActs();
        Random random = new Random(42);
        for (int round = 0; round < 20; round++) {
            Order order = orders.paid(north);
            long before = sent(north.owner());
            List<Callable<Integer>> all = random.nextBoolean()
                    ? List.of(this::given, () -> asked(order))
                    : List.of(() -> asked(order), this::given, this::given);
            AtOnce.all(all);
            giving.run();
            assertThat(sent(north.owner()) - before).isLessThanOrEqualTo(1);
            long waits = jdbc.sql("select count(*) from act_wish where order_id = ?")
                    .param(order.id().value())
                    .query(Long.class)
                    .single();
            assertThat(waits).isZero();
        }
    }

    private int given() {
        giving.run();
        return 0;
    }

    private int asked(Order order) {
        return wishing.ask(north.owner(), order.id()).orElseThrow().given().size();
    }

    private void sendsActs() {
        sending.set(north.owner(), north.company().id(), true).orElseThrow();
    }

    private static Money price(Order order) {
        return order.total(PriceBasis.PARTNER_PAYS);
    }

    private long sent(MemberId member) {
        long telegramId = jdbc.sql("select p.telegram_id from member m join person p on p.id = m.person where m.id = ?")
                .param(member.value())
                .query(Long.class)
                .single();
        return events.stream(WishedActComes.class)
                .filter(come -> come.telegramId() == telegramId)
                .count();
    }
}
