package app.linekeeper.domain.autopay;

import static app.linekeeper.domain.testing.Shop.TELEGRAM;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.invoice.Arrival;
import app.linekeeper.domain.invoice.Invoice;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.invoice.Invoices;
import app.linekeeper.domain.invoice.ReceivingMoney;
import app.linekeeper.domain.ledger.Subject;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.order.CancellingOrder;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderLineId;
import app.linekeeper.domain.order.OrderState;
import app.linekeeper.domain.order.OrderTerms;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.RenewLines;
import app.linekeeper.domain.partner.KeepingTeam;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.refund.RefundLines;
import app.linekeeper.domain.refund.RefundingLines;
import app.linekeeper.domain.settlement.ActivatingLines;
import app.linekeeper.domain.settlement.Payment;
import app.linekeeper.domain.settlement.Payments;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.AtOnce;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.FlakyProvisioning;
import app.linekeeper.domain.testing.Moves;
import app.linekeeper.domain.testing.Requisited;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.wallet.Wallets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Lines that are renewed by themselves (rules 23 to 26). */
@DomainTest
@RecordApplicationEvents
class AutopayTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final LocalDate END = LocalDate.of(2026, 12, 10);
    private static final LocalDate ANNOUNCED = LocalDate.of(2026, 12, 6);
    private static final LocalDate CHARGED = LocalDate.of(2026, 12, 9);
    private static final LocalDate NEXT_END = LocalDate.of(2027, 1, 10);

    /** WhatsApp and Telegram for a month at 10 % off. */
    private static final Money PRICE = Money.of("2682.00", "RUB");

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    Moves moves;

    @Autowired
    Requisited requisited;

    @Autowired
    FlakyProvisioning provisioning;

    @Autowired
    SwitchingAutopay switching;

    @Autowired
    RunningAutopay running;

    @Autowired
    Autopays autopays;

    @Autowired
    AutopayAttempts attempts;

    @Autowired
    Lines lines;

    @Autowired
    Orders orders;

    @Autowired
    Payments payments;

    @Autowired
    PlacingOrder placing;

    @Autowired
    PayingOrder paying;

    @Autowired
    CancellingOrder cancelling;

    @Autowired
    Invoices invoices;

    @Autowired
    ReceivingMoney receiving;

    @Autowired
    Wallets wallets;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ActivatingLines activating;

    @Autowired
    RefundingLines refunding;

    @Autowired
    KeepingTeam team;

    @Autowired
    OrderTerms terms;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private SavedPartner north;
    private Line line;

    @BeforeEach
    void aLine() {
        north = fixtures.aPartner()
                .with(Role.MANAGER)
                .with(Role.ACCOUNTANT)
                .withClient("Daisy")
                .withCompany("North")
                .saved();
        line = shop.lineEnding(north.client(), END);
    }

    @AfterEach
    void asAtFirst() {
        clock.reset();
        provisioning.reset();
    }

    @Test
    void aWalletIsChargedOneDayBeforeTheEndOnceThatWasAnnouncedThreeDaysEarlier() {
        shop.credit(north.company().id(), "3000.00", "RUB");
        byWallet(line);

        at(ANNOUNCED.minusDays(1));
        assertThat(told()).isEmpty();
        at(ANNOUNCED);
        at(CHARGED.minusDays(1));
        assertThat(told()).containsExactly(new AutopayAnnounced(due(line), PRICE, CHARGED));
        at(CHARGED);
        at(END);
        at(END.plusDays(1));

        AutopayDone done = (AutopayDone) told().get(1);
        assertThat(told()).hasSize(2);
        assertThat(done.due()).isEqualTo(due(line));
        assertThat(done.sum()).isEqualTo(PRICE);
        assertThat(done.day()).isEqualTo(CHARGED);
        assertThat(end(line)).isEqualTo(NEXT_END);
        assertThat(balance()).isEqualTo(Money.of("318.00", "RUB"));
        Payment payment = payments.of(done.order()).get(0);
        assertThat(payment.paidBy()).isEqualTo(new Actor.ByJob("autopay"));
        assertThat(payments.of(done.order())).hasSize(1);
    }

    @Test
    void nothingIsDoneBeforeTheHourOfTheLinesOwnZone() {
        shop.credit(north.company().id(), "3000.00", "RUB");
        byWallet(line);

        at(ANNOUNCED, LocalTime.of(9, 59));
        assertThat(told()).isEmpty();
        at(ANNOUNCED, LocalTime.of(10, 0));
        assertThat(told()).hasSize(1);
    }

    @Test
    void theNextPeriodIsAnnouncedAndChargedLikeTheFirst() {
        shop.credit(north.company().id(), "6000.00", "RUB");
        byWallet(line);

        everyDay(ANNOUNCED, NEXT_END.plusDays(2));

        assertThat(told(AutopayAnnounced.class)).hasSize(2);
        assertThat(told(AutopayDone.class)).hasSize(2);
        assertThat(end(line)).isEqualTo(LocalDate.of(2027, 2, 10));
    }

    @Test
    void aWalletThatIsShortByAKopeckIsTriedThreeTimesAndThenItIsOff() {
        shop.credit(north.company().id(), "2681.99", "RUB");
        byWallet(line);

        everyDay(ANNOUNCED, END.plusDays(5));

        assertThat(told(AutopayFailed.class))
                .extracting(AutopayFailed::day)
                .containsExactly(CHARGED, END, END.plusDays(1));
        assertThat(told(AutopayFailed.class))
                .extracting(AutopayFailed::nextTry)
                .containsExactly(END, END.plusDays(1), null);
        assertThat(told(AutopayFailed.class)).allSatisfy(failed -> {
            assertThat(failed.why().reason()).isEqualTo(Reason.WALLET_SHORT);
            assertThat(failed.missing()).isEqualTo(Money.of("0.01", "RUB"));
            assertThat(failed.sum()).isEqualTo(PRICE);
        });
        assertThat(told(AutopayStopped.class)).isEmpty();
        assertThat(autopay(line).isOn()).isFalse();
        assertThat(end(line)).isEqualTo(END);
        assertThat(balance()).isEqualTo(Money.of("2681.99", "RUB"));
        assertThat(ordersOf(line))
                .as("nobody finds an order to pay that they did not place")
                .isEmpty();
    }

    @Test
    void whatIsToppedUpAfterAFailedTryIsChargedAtTheNextOne() {
        byWallet(line);
        at(ANNOUNCED);
        at(CHARGED);

        shop.credit(north.company().id(), "2682.00", "RUB");
        at(END);

        assertThat(told(AutopayFailed.class)).hasSize(1);
        assertThat(told(AutopayDone.class)).hasSize(1);
        assertThat(end(line)).isEqualTo(NEXT_END);
    }

    @Test
    void whatIsSwitchedOffASecondBeforeTheChargeIsNotCharged() {
        shop.credit(north.company().id(), "3000.00", "RUB");
        byWallet(line);
        at(ANNOUNCED);

        clock.moveTo(CHARGED.atTime(9, 59, 59).atZone(MOSCOW).toInstant());
        switching.off(north.owner(), line.id()).orElseThrow();
        everyDay(CHARGED, END.plusDays(2));

        assertThat(told(AutopayDone.class)).isEmpty();
        assertThat(balance()).isEqualTo(Money.of("3000.00", "RUB"));
        assertThat(told(AutopayStopped.class))
                .as("whoever switched it off knows")
                .isEmpty();
    }

    @Test
    void notThisTimeSkipsOnePeriodAndTheNextOneIsAnnouncedAgain() {
        shop.credit(north.company().id(), "9000.00", "RUB");
        byWallet(line);
        at(ANNOUNCED);

        switching.skip(north.member(Role.MANAGER), List.of(line.id())).orElseThrow();
        everyDay(CHARGED, END.plusDays(2));
        assertThat(told(AutopayDone.class)).isEmpty();
        assertThat(autopay(line).isOn()).isTrue();

        renewByHand(line);
        LocalDate next = end(line);
        everyDay(next.minusDays(5), next);
        assertThat(told(AutopayAnnounced.class)).hasSize(2);
        assertThat(told(AutopayDone.class)).hasSize(1);
    }

    @Test
    void whatWasSkippedByMistakeIsAnnouncedAgain() {
        shop.credit(north.company().id(), "3000.00", "RUB");
        byWallet(line);
        at(ANNOUNCED);
        switching.skip(north.owner(), List.of(line.id())).orElseThrow();

        switching.resume(north.owner(), line.id()).orElseThrow();
        everyDay(ANNOUNCED.plusDays(1), END.plusDays(2));

        assertThat(told(AutopayAnnounced.class)).hasSize(2);
        assertThat(told(AutopayDone.class)).hasSize(1);
    }

    @Test
    void aPriceThatGrewSinceItWasAnnouncedIsAnnouncedAnewAndChargedAtTheNextTry() {
        ChannelCode channel = shop.aChannelOfItsOwn();
        Line dear = shop.lineEnding(north.client(), END, channel);
        shop.credit(north.company().id(), "3000.00", "RUB");
        byWallet(dear);
        at(ANNOUNCED);

        shop.price(Region.RUSSIA, channel, "600.00", "RUB", CHARGED);
        at(CHARGED);
        assertThat(told(AutopayDone.class)).isEmpty();
        at(END);

        assertThat(told(AutopayAnnounced.class))
                .containsExactly(
                        new AutopayAnnounced(due(dear), Money.of("450.00", "RUB"), CHARGED),
                        new AutopayAnnounced(due(dear), Money.of("540.00", "RUB"), END));
        assertThat(told(AutopayDone.class)).extracting(AutopayDone::sum).containsExactly(Money.of("540.00", "RUB"));
    }

    @Test
    void aPriceThatFellSinceItWasAnnouncedIsSimplyCharged() {
        ChannelCode channel = shop.aChannelOfItsOwn();
        Line cheap = shop.lineEnding(north.client(), END, channel);
        shop.credit(north.company().id(), "3000.00", "RUB");
        byWallet(cheap);
        at(ANNOUNCED);

        shop.price(Region.RUSSIA, channel, "400.00", "RUB", CHARGED);
        at(CHARGED);

        assertThat(told(AutopayDone.class)).extracting(AutopayDone::sum).containsExactly(Money.of("360.00", "RUB"));
    }

    @Test
    void aManualRenewalInTheWindowCancelsTheChargeAndItsTermIsTheNextOne() {
        shop.credit(north.company().id(), "90000.00", "RUB");
        byWallet(line);
        at(ANNOUNCED);

        renewByHand(line, 6);
        everyDay(CHARGED, END.plusDays(2));
        assertThat(told(AutopayDone.class)).isEmpty();

        LocalDate next = LocalDate.of(2027, 6, 10);
        everyDay(next.minusDays(5), next);
        assertThat(told(AutopayDone.class)).hasSize(1);
        assertThat(told(AutopayDone.class).get(0).due().months()).isEqualTo(6);
    }

    @Test
    void itStopsWhereThePartnerIsSuspended() {
        shop.credit(north.company().id(), "3000.00", "RUB");
        byWallet(line);
        at(ANNOUNCED);

        moves.suspend(north);
        everyDay(CHARGED, END);

        assertStopped(Reason.PARTNER_SUSPENDED);
        assertThat(told(AutopayDone.class)).isEmpty();
    }

    @Test
    void itStopsAtOnceWhereTheClientLeaves() {
        shop.credit(north.company().id(), "3000.00", "RUB");
        byWallet(line);
        at(ANNOUNCED);

        moves.leave(north.client());
        assertStopped(Reason.CLIENT_LEFT);

        everyDay(CHARGED, END);
        assertThat(told(AutopayDone.class)).isEmpty();
    }

    @Test
    void itStopsForTheLineWhoseChannelIsNoLongerSoldAndForNoOther() {
        ChannelCode channel = shop.aChannelOfItsOwn();
        Line withdrawn = shop.lineEnding(north.client(), END, channel);
        shop.credit(north.company().id(), "9000.00", "RUB");
        byWallet(line, withdrawn);
        at(ANNOUNCED);

        shop.withdraw(channel);
        at(CHARGED);

        assertThat(told(AutopayStopped.class)).hasSize(1);
        AutopayStopped stopped = told(AutopayStopped.class).get(0);
        assertThat(stopped.why().reason()).isEqualTo(Reason.CHANNEL_NOT_SOLD);
        assertThat(stopped.due().lines()).containsExactly(withdrawn.id());
        assertThat(told(AutopayDone.class)).hasSize(1);
        assertThat(end(line)).isEqualTo(NEXT_END);
    }

    @Test
    void linesOfOneClientThatEndTogetherAreRenewedByOneOrder() {
        Line second = shop.lineEnding(north.client(), END);
        shop.credit(north.company().id(), "9000.00", "RUB");
        byWallet(second, line);

        everyDay(ANNOUNCED, CHARGED);

        assertThat(told(AutopayAnnounced.class)).hasSize(1);
        assertThat(told(AutopayDone.class)).hasSize(1);
        AutopayDone done = told(AutopayDone.class).get(0);
        assertThat(done.sum()).isEqualTo(PRICE.times(2));
        assertThat(done.due().lines()).containsExactly(line.id(), second.id());
        assertThat(ordersOf(line))
                .isEqualTo(ordersOf(second))
                .containsExactly(done.order().value());
    }

    @Test
    void whereTheWalletDoesNotSufficeForAllItPaysInTheOrderOfTheNumbersAsFarAsItGoes() {
        Line second = shop.lineEnding(north.client(), END);
        Line cheap = shop.lineEnding(north.client(), END, TELEGRAM);
        shop.credit(north.company().id(), "4000.00", "RUB");
        byWallet(line, second, cheap);

        everyDay(ANNOUNCED, CHARGED);

        assertThat(told(AutopayDone.class).get(0).due().lines()).containsExactly(line.id(), cheap.id());
        AutopayFailed failed = told(AutopayFailed.class).get(0);
        assertThat(failed.due().lines()).containsExactly(second.id());
        assertThat(failed.missing()).isEqualTo(Money.of("2255.00", "RUB"));
        assertThat(end(second)).isEqualTo(END);
    }

    @Test
    void anInvoiceIsIssuedFiveDaysBeforeTheEndAndPaysForAllOfItsLines() {
        requisited.complete(north.company().id());
        Line second = shop.lineEnding(north.client(), END);
        byInvoice(line, second);

        at(END.minusDays(6));
        assertThat(told()).isEmpty();
        everyDay(END.minusDays(5), END.minusDays(3));
        AutopayInvoiced invoiced = told(AutopayInvoiced.class).get(0);
        assertThat(told()).containsExactly(invoiced);
        assertThat(invoiced.sum()).isEqualTo(PRICE.times(2));

        pay(invoiced.invoice());
        everyDay(END.minusDays(2), END.plusDays(2));

        assertThat(told()).containsExactly(invoiced);
        assertThat(end(line)).isEqualTo(NEXT_END);
        assertThat(end(second)).isEqualTo(NEXT_END);
        everyDay(NEXT_END.minusDays(5), NEXT_END.minusDays(5));
        assertThat(told(AutopayInvoiced.class)).hasSize(2);
    }

    @Test
    void anInvoiceThatIsPaidAfterTheLineHasEndedRenewsItFromThatDay() {
        requisited.complete(north.company().id());
        byInvoice(line);
        LocalDate issued = END.minusDays(1);
        at(issued);
        AutopayInvoiced invoiced = told(AutopayInvoiced.class).get(0);
        assertThat(invoiced.validUntil()).isAfter(END.plusDays(1));

        everyDay(END, END.plusDays(3));
        pay(invoiced.invoice());

        assertThat(end(line)).isEqualTo(END.plusDays(3).plusMonths(1));
        assertThat(autopay(line).isOn()).isTrue();
    }

    @Test
    void anInvoiceThatNobodyPaysSwitchesItOffOnceItHasLapsed() {
        requisited.complete(north.company().id());
        byInvoice(line);

        everyDay(END.minusDays(5), END.plusDays(10));

        assertThat(told(AutopayInvoiced.class)).hasSize(1);
        assertStopped(Reason.AUTOPAY_UNPAID);
    }

    @Test
    void aManualRenewalCancelsTheInvoiceAndTheOtherLinesOfItAreInvoicedAnew() {
        requisited.complete(north.company().id());
        shop.credit(north.company().id(), "9000.00", "RUB");
        Line second = shop.lineEnding(north.client(), END);
        byInvoice(line, second);
        at(END.minusDays(5));
        AutopayInvoiced first = told(AutopayInvoiced.class).get(0);

        renewByHand(line);
        assertThat(orders.findById(first.order()).orElseThrow().state()).isEqualTo(OrderState.CANCELLED);
        assertThat(invoice(first.invoice()).isOpen()).isFalse();
        at(END.minusDays(4));

        AutopayInvoiced anew = told(AutopayInvoiced.class).get(1);
        assertThat(anew.due().lines()).containsExactly(second.id());
        assertThat(anew.sum()).isEqualTo(PRICE);
    }

    @Test
    void aMemberWhoCancelsTheInvoicedOrderSkipsThePeriod() {
        requisited.complete(north.company().id());
        byInvoice(line);
        at(END.minusDays(5));

        cancelling
                .cancel(north.owner(), told(AutopayInvoiced.class).get(0).order())
                .orElseThrow();
        everyDay(END.minusDays(4), END.plusDays(12));

        assertThat(told()).hasSize(1);
        assertThat(autopay(line).isOn()).isTrue();
    }

    @Test
    void aClientWhoLeavesTakesTheInvoiceAlong() {
        requisited.complete(north.company().id());
        byInvoice(line);
        at(END.minusDays(5));
        AutopayInvoiced invoiced = told(AutopayInvoiced.class).get(0);

        moves.leave(north.client());

        assertThat(invoice(invoiced.invoice()).isOpen()).isFalse();
        assertStopped(Reason.CLIENT_LEFT);
    }

    @Test
    void anInvoiceOverNothingIsNotMadeAndThatIsTold() {
        requisited.complete(north.company().id());
        ChannelCode free = shop.aChannelOfItsOwn();
        jdbc.sql("update list_price set monthly_minor = 0 where channel_code = ?")
                .param(free.value())
                .update();
        Line freeLine = shop.lineEnding(north.client(), END, free);
        byInvoice(freeLine);

        at(END.minusDays(5));

        assertThat(told(AutopayFailed.class).get(0).why().reason()).isEqualTo(Reason.INVOICE_OVER_NOTHING);
        assertThat(told(AutopayFailed.class).get(0).nextTry()).isEqualTo(CHARGED);
    }

    @Test
    void requisitesThatAreNotCompleteAreToldAndTheInvoiceIsTriedAgain() {
        requisited.complete(north.company().id());
        byInvoice(line);
        requisited.incomplete(north.company().id());

        at(END.minusDays(5));
        assertThat(told(AutopayFailed.class).get(0).why().reason()).isEqualTo(Reason.INVOICE_REQUISITES);
        assertThat(told(AutopayFailed.class).get(0).nextTry()).isEqualTo(CHARGED);
        requisited.complete(north.company().id());
        at(CHARGED);

        assertThat(told(AutopayInvoiced.class)).hasSize(1);
    }

    @Test
    void afterAnOutageOfTwoDaysTheChargeIsMadeOnceAndLate() {
        shop.credit(north.company().id(), "9000.00", "RUB");
        byWallet(line);
        at(ANNOUNCED);

        at(END.plusDays(1));
        at(END.plusDays(1), LocalTime.of(18, 0));

        assertThat(told(AutopayDone.class)).extracting(AutopayDone::day).containsExactly(END.plusDays(1));
        assertThat(balance()).isEqualTo(Money.of("6318.00", "RUB"));
    }

    @Test
    void whatWasNeverAnnouncedIsNotChargedOnTheSameDay() {
        shop.credit(north.company().id(), "9000.00", "RUB");
        byWallet(line);

        at(END);
        assertThat(told()).containsExactly(new AutopayAnnounced(due(line), PRICE, END.plusDays(1)));
        at(END, LocalTime.of(23, 0));
        at(END.plusDays(1));

        assertThat(told(AutopayDone.class)).hasSize(1);
    }

    @Test
    void aClockThatJumpsAYearChargesNothingThatIsLongOff() {
        shop.credit(north.company().id(), "9000.00", "RUB");
        byWallet(line);
        at(ANNOUNCED);

        at(END.plusYears(1));

        assertStopped(Reason.AUTOPAY_TOO_LATE);
        assertThat(balance()).isEqualTo(Money.of("9000.00", "RUB"));
    }

    @Test
    void aClockThatGoesBackwardsDoesNothingTwice() {
        shop.credit(north.company().id(), "9000.00", "RUB");
        byWallet(line);
        everyDay(ANNOUNCED, CHARGED);

        everyDay(ANNOUNCED, END);

        assertThat(told()).hasSize(2);
    }

    @Test
    void twoRunsAtOnceChargeOnce() throws Exception {
        List<Line> several = Stream.generate(() -> shop.lineEnding(north.client(), END))
                .limit(5)
                .toList();
        shop.credit(north.company().id(), "90000.00", "RUB");
        byWallet(several.toArray(Line[]::new));
        at(ANNOUNCED);
        clock.moveTo(CHARGED.atTime(10, 0).atZone(MOSCOW).toInstant());

        List<Callable<Boolean>> runs = Stream.<Callable<Boolean>>generate(() -> () -> {
                    running.run();
                    return true;
                })
                .limit(4)
                .toList();
        AtOnce.all(runs);

        assertThat(balance()).isEqualTo(Money.of("90000.00", "RUB").minus(PRICE.times(5)));
        assertThat(several).allSatisfy(each -> {
            assertThat(end(each)).isEqualTo(NEXT_END);
            assertThat(ordersOf(each)).hasSize(1);
        });
    }

    @Test
    void aChargeWhoseLinesAreStillBeingActivatedIsNotMadeAgain() {
        shop.credit(north.company().id(), "9000.00", "RUB");
        byWallet(line);
        at(ANNOUNCED);
        provisioning.beImmediate(false);

        everyDay(CHARGED, END.plusDays(2));

        assertThat(told(AutopayDone.class)).hasSize(1);
        assertThat(told(AutopayFailed.class)).isEmpty();
        assertThat(autopay(line).isOn()).isTrue();
        assertThat(balance()).isEqualTo(Money.of("9000.00", "RUB").minus(PRICE));
    }

    @Test
    void whatWasPaidAndRunsLaterIsPlannedForItsNextEndOnceItRuns() {
        shop.credit(north.company().id(), "9000.00", "RUB");
        byWallet(line);
        at(ANNOUNCED);
        provisioning.beImmediate(false);
        at(CHARGED);
        assertThat(autopay(line).actsOn()).isNull();

        activating.retry(told(AutopayDone.class).get(0).order());

        assertThat(end(line)).isEqualTo(NEXT_END);
        assertThat(autopay(line).actsOn()).isEqualTo(NEXT_END.minusDays(1));
    }

    @Test
    void aPeriodWhoseMoneyAnOperatorGaveBackIsNotChargedAgain() {
        shop.credit(north.company().id(), "9000.00", "RUB");
        byWallet(line);
        everyDay(ANNOUNCED, CHARGED);
        OrderId order = told(AutopayDone.class).get(0).order();

        List<OrderLineId> paid = jdbc.sql("select id from order_line where order_id = ?")
                .param(order.value())
                .query((row, n) -> new OrderLineId(row.getObject("id", UUID.class)))
                .list();
        refunding
                .refund(new RefundLines(shop.operator(), order, Set.copyOf(paid), "asked for", aKey()))
                .orElseThrow();
        everyDay(END, END.plusDays(3));

        assertThat(end(line)).isEqualTo(END);
        assertThat(balance()).isEqualTo(Money.of("9000.00", "RUB"));
        assertThat(told(AutopayDone.class)).hasSize(1);
        assertThat(autopay(line).isOn()).isTrue();
    }

    @Test
    void whatSomebodySwitchedOnIsPaidForThoughTheyHaveLeftSince() {
        shop.credit(north.company().id(), "9000.00", "RUB");
        switching
                .on(north.member(Role.MANAGER), List.of(line.id()), wallet(north))
                .orElseThrow();
        team.remove(north.owner(), north.member(Role.MANAGER)).orElseThrow();

        everyDay(ANNOUNCED, CHARGED);

        assertThat(end(line)).isEqualTo(NEXT_END);
    }

    @Test
    void moreLinesThanOneOrderMayHaveAreRenewedBySeveral() {
        List<Line> many = Stream.generate(() -> shop.lineEnding(north.client(), END, TELEGRAM))
                .limit(terms.mostLines() + 3)
                .toList();
        shop.credit(north.company().id(), "200000.00", "RUB");
        byWallet(many.toArray(Line[]::new));

        everyDay(ANNOUNCED, CHARGED);

        assertThat(told(AutopayDone.class)).hasSize(2);
        assertThat(many).allSatisfy(each -> assertThat(ordersOf(each)).hasSize(1));
        assertThat(balance())
                .isEqualTo(Money.of("200000.00", "RUB")
                        .minus(Money.of("891.00", "RUB").times(many.size())));
    }

    @Test
    void itIsSwitchedOnByWhoMayPayForLinesAndCompaniesOfTheirOwn() {
        SavedPartner other =
                fixtures.aPartner().withClient("Rose").withCompany("South").saved();
        Line foreign = shop.lineEnding(other.client(), END);
        AutopaySource wallet = wallet(north);

        assertThat(reason(switching.on(north.member(Role.ACCOUNTANT), List.of(line.id()), wallet)))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reason(switching.on(north.owner(), List.of(foreign.id()), wallet)))
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(switching.on(north.owner(), List.of(line.id()), wallet(other))))
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(switching.off(other.owner(), line.id()))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(switching.skip(other.owner(), List.of(line.id())))).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void itCannotBeSwitchedOnWhereItWouldFailForGood() {
        Line off = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 1));
        AutopaySource dollars = new AutopaySource(SourceKind.WALLET, shop.aCompanyOf(north.id(), "USD"));

        assertThat(reason(switching.on(north.owner(), List.of(off.id()), wallet(north))))
                .isEqualTo(Reason.AUTOPAY_LINE_OFF);
        assertThat(reason(switching.on(north.owner(), List.of(line.id()), dollars)))
                .isEqualTo(Reason.WALLET_OTHER_CURRENCY);
        assertThat(reason(switching.on(
                        north.owner(),
                        List.of(line.id()),
                        new AutopaySource(SourceKind.INVOICE, north.company().id()))))
                .isEqualTo(Reason.INVOICE_REQUISITES);
    }

    private void byWallet(Line... chosen) {
        switchOn(wallet(north), chosen);
    }

    private void byInvoice(Line... chosen) {
        switchOn(new AutopaySource(SourceKind.INVOICE, north.company().id()), chosen);
    }

    private void switchOn(AutopaySource source, Line... chosen) {
        switching
                .on(north.owner(), Arrays.stream(chosen).map(Line::id).toList(), source)
                .orElseThrow();
    }

    private static AutopaySource wallet(SavedPartner partner) {
        return new AutopaySource(SourceKind.WALLET, partner.company().id());
    }

    /** The job runs on this day, when it has something to do. */
    private void at(LocalDate day) {
        at(day, LocalTime.of(10, 1));
    }

    private void at(LocalDate day, LocalTime time) {
        clock.moveTo(day.atTime(time).atZone(MOSCOW).toInstant());
        running.run();
    }

    private void everyDay(LocalDate from, LocalDate to) {
        from.datesUntil(to.plusDays(1)).forEach(this::at);
    }

    private LinesDue due(Line of) {
        return new LinesDue(north.id(), north.client().id(), List.of(of.id()), wallet(north), 1, END);
    }

    private void renewByHand(Line renewed) {
        renewByHand(renewed, 1);
    }

    private void renewByHand(Line renewed, int months) {
        Order order = placing.renew(new RenewLines(north.owner(), List.of(renewed.id()), months, aKey()))
                .orElseThrow();
        paying.fromWallet(north.owner(), order.id(), north.company().id(), order.total(PriceBasis.PARTNER_PAYS), aKey())
                .orElseThrow();
    }

    private void pay(InvoiceId id) {
        Invoice invoice = invoice(id);
        transaction.executeWithoutResult(status -> receiving.forInvoice(
                id,
                new Arrival(
                        invoice.seller(),
                        invoice.sum(),
                        LocalDate.ofInstant(clock.instant(), MOSCOW),
                        new Subject("bank_line", UUID.randomUUID()),
                        new Actor.ByJob("bank"),
                        aKey())));
    }

    private Invoice invoice(InvoiceId id) {
        return invoices.findById(id).orElseThrow();
    }

    private void assertStopped(Reason why) {
        assertThat(told(AutopayStopped.class)).hasSize(1);
        assertThat(told(AutopayStopped.class).get(0).why().reason()).isEqualTo(why);
        assertThat(told(AutopayStopped.class).get(0).due().partner()).isEqualTo(north.id());
        assertThat(autopay(line).isOn()).isFalse();
        assertThat(autopay(line).offReason()).isEqualTo(why);
    }

    private Autopay autopay(Line of) {
        return autopays.findById(of.id()).orElseThrow();
    }

    private LocalDate end(Line of) {
        return lines.findById(of.id()).orElseThrow().end();
    }

    private Money balance() {
        return wallets.balance(north.company().id()).orElseThrow();
    }

    private List<UUID> ordersOf(Line of) {
        return jdbc.sql("select order_id from order_line where line_id = ?")
                .param(of.id().value())
                .query(UUID.class)
                .list();
    }

    /** What was told of this partner's lines; other tests have theirs. */
    private List<Object> told() {
        return Stream.of(
                        AutopayAnnounced.class,
                        AutopayInvoiced.class,
                        AutopayFailed.class,
                        AutopayDone.class,
                        AutopayStopped.class)
                .flatMap(kind -> told(kind).stream())
                .map(Object.class::cast)
                .toList();
    }

    private <T> List<T> told(Class<T> kind) {
        return events.stream(kind)
                .filter(event -> partner(event).equals(north.id()))
                .toList();
    }

    private static PartnerId partner(Object event) {
        if (event instanceof AutopayAnnounced announced) {
            return announced.due().partner();
        } else if (event instanceof AutopayInvoiced invoiced) {
            return invoiced.due().partner();
        } else if (event instanceof AutopayFailed failed) {
            return failed.due().partner();
        } else if (event instanceof AutopayDone done) {
            return done.due().partner();
        }
        return ((AutopayStopped) event).due().partner();
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
