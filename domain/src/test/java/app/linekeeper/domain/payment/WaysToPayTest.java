package app.linekeeper.domain.payment;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.desk.StuckOrder;
import app.linekeeper.domain.desk.StuckOrders;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.CancellingOrder;
import app.linekeeper.domain.order.FindingOrders;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderCards;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderRow;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.RenewLines;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.settlement.ActivatingLines;
import app.linekeeper.domain.settlement.Payment;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.KeyReused;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.AtOnce;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.FlakyProvisioning;
import app.linekeeper.domain.testing.RememberedActivations;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.wallet.BonusHistory;
import app.linekeeper.domain.wallet.Bonuses;
import app.linekeeper.domain.wallet.Movement;
import app.linekeeper.domain.wallet.WalletHistory;
import app.linekeeper.domain.wallet.Wallets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
class WaysToPayTest {

    private static final Money MONTH = Money.of("1791.00", "RUB");
    private static final Money IN_BONUSES = Money.of("1990.00", "RUB");

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    PlacingOrder placing;

    @Autowired
    CancellingOrder cancelling;

    @Autowired
    WaysToPay ways;

    @Autowired
    List<WayToPay> offered;

    @Autowired
    Access access;

    @Autowired
    PayingOrder paying;

    @Autowired
    ActivatingLines activating;

    @Autowired
    FindingOrders finding;

    @Autowired
    OrderCards cards;

    @Autowired
    StuckOrders stuck;

    @Autowired
    Wallets wallets;

    @Autowired
    Bonuses bonuses;

    @Autowired
    BonusHistory bonusHistory;

    @Autowired
    WalletHistory walletHistory;

    @Autowired
    Lines lines;

    @Autowired
    FlakyProvisioning provisioning;

    @Autowired
    RememberedActivations queue;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transaction;

    SavedPartner north;

    @BeforeEach
    void aPartnerWithAClientAndACompany() {
        north = fixtures.aPartner()
                .with(Role.ACCOUNTANT)
                .withClient("Daisy")
                .withCompany("North")
                .saved();
    }

    @AfterEach
    void putEverythingBack() {
        clock.reset();
        provisioning.failNext(0);
        provisioning.beImmediate(true);
    }

    @Test
    void aWalletOneKopeckShortSaysWhatLacks() {
        shop.credit(company(), "1790.99", "RUB");
        OrderId order = order(WHATSAPP);

        Offer wallet = toPay(order).ways().get(0);
        Outcome<Payment> tried = pay(order, MONTH, aKey());

        assertThat(wallet.price()).isEqualTo(MONTH);
        assertThat(wallet.obstacle().orElseThrow().text().arguments()).containsEntry("lacks", Money.of("0.01", "RUB"));
        assertThat(reason(tried)).isEqualTo(Reason.WALLET_SHORT);
        assertThat(wallets.balance(company())).contains(Money.of("1790.99", "RUB"));
    }

    @Test
    void whatIsPossibleComesFirst() {
        shop.giveBonuses(north.id(), "1990.00", "RUB");

        List<Offer> found = toPay(order(WHATSAPP)).ways();

        assertThat(found)
                .extracting(Offer::isPossible, Offer::price)
                .containsExactly(tuple(true, IN_BONUSES), tuple(false, MONTH), tuple(false, MONTH));
    }

    @Test
    void aFurtherWayIsOfferedAndTakenLikeTheOthers() {
        OrderId order = order(WHATSAPP);
        OfferId cash = new OfferId("cash", "");
        UUID receipt = UUID.randomUUID();
        WayToPay inCash = new WayToPay() {
            @Override
            public String name() {
                return "cash";
            }

            @Override
            public List<Offer> offers(ToBePaid bill) {
                return List.of(new Offer(cash, null, FollowingAct.ON_REQUEST, bill.partnerPays(), null, null));
            }

            @Override
            public Outcome<Started> start(PayOrder command) {
                return Outcome.done(new Started.WaitingForMoney(command.order(), receipt));
            }
        };
        List<WayToPay> all = Stream.concat(offered.stream(), Stream.of(inCash)).toList();

        assertThat(new WaysToPay(access, cards, wallets, all)
                        .of(north.owner(), order)
                        .orElseThrow()
                        .ways())
                .extracting(offer -> offer.id().toString())
                .containsExactly("cash", "wallet:" + company(), "bonuses", "invoice:" + company());
        assertThat(new StartingPayment(all)
                        .start(new PayOrder(north.owner(), order, OfferId.parse("cash"), MONTH, aKey()))
                        .orElseThrow())
                .isEqualTo(new Started.WaitingForMoney(order, receipt));
    }

    @Test
    void anOfferIsTakenAsItWasMade() {
        shop.credit(company(), "1791.00", "RUB");
        OrderId order = order(WHATSAPP);
        Offer wallet = toPay(order).ways().get(0);

        Started started = new StartingPayment(offered)
                .start(new PayOrder(north.owner(), order, wallet.id(), wallet.price(), aKey()))
                .orElseThrow();

        assertThat(started)
                .isInstanceOfSatisfying(
                        Started.PaidNow.class,
                        now -> assertThat(now.payment().payer()).isEqualTo(new Payer.PartnerCompany(company())));
    }

    @Test
    void whoeverLooksAtTheWaysDoesNotWaitForWhoeverIsPaying() {
        shop.credit(company(), "10000.00", "RUB");
        OrderId order = order(WHATSAPP);

        transaction.executeWithoutResult(status -> {
            pay(order, MONTH, aKey()).orElseThrow();
            assertThat(CompletableFuture.supplyAsync(() -> ways.of(north.owner(), order), AtOnce.THREADS))
                    .succeedsWithin(Duration.ofSeconds(30))
                    .satisfies(found -> assertThat(found.isDone()).isTrue());
        });

        assertThat(reason(ways.of(north.owner(), order))).isEqualTo(Reason.ORDER_PAID);
    }

    @Test
    void whoeverLookedAtTheOrderBeforeSomebodyElsePaidItTakesNothing() {
        shop.credit(company(), "10000.00", "RUB");
        OrderId order = order(WHATSAPP);

        transaction.executeWithoutResult(status -> {
            ways.of(north.owner(), order).orElseThrow();
            assertThat(CompletableFuture.supplyAsync(() -> pay(order, MONTH, aKey()), AtOnce.THREADS))
                    .succeedsWithin(Duration.ofSeconds(30));
            assertThat(reason(pay(order, MONTH, aKey()))).isEqualTo(Reason.ORDER_PAID);
        });

        assertThat(walletHistory.page(north.owner(), company(), 0).orElseThrow().total())
                .isEqualTo(2);
    }

    @Test
    void bonusesPayTheWholeOrderAtThePriceWithoutPartnerDiscount() {
        shop.giveBonuses(north.id(), "2000.00", "RUB");
        OrderId order = order(WHATSAPP);

        Payment payment =
                paying.withBonuses(north.owner(), order, IN_BONUSES, aKey()).orElseThrow();

        assertThat(payment.basis()).isEqualTo(PriceBasis.BONUSES);
        assertThat(payment.payer()).isEqualTo(new Payer.Bonuses(north.id()));
        assertThat(bonuses.balance(north.id())).isEqualTo(Money.of("10.00", "RUB"));
        List<Movement> history =
                bonusHistory.page(north.owner(), 0).orElseThrow().rows();
        assertThat(history)
                .extracting(Movement::kind)
                .containsExactly(TransactionKind.BONUS_PAYMENT, TransactionKind.BONUS_CREDIT);
        assertThat(history.get(0).order()).isEqualTo(order);
        assertThat(history.get(0).amount()).isEqualTo(IN_BONUSES.negated());
        assertThat(history.get(1).orderNumber()).isNull();
    }

    @Test
    void bonusesThatDoNotCoverTheWholeOrderPayNothing() {
        shop.giveBonuses(north.id(), "1989.99", "RUB");

        assertThat(reason(paying.withBonuses(north.owner(), order(WHATSAPP), IN_BONUSES, aKey())))
                .isEqualTo(Reason.BONUSES_SHORT);
        assertThat(bonuses.balance(north.id())).isEqualTo(Money.of("1989.99", "RUB"));
    }

    @Test
    void payingTwiceWithOneKeyIsTheFirstAnswerAndWithAnotherIsRefused() {
        shop.credit(company(), "10000.00", "RUB");
        OrderId order = order(WHATSAPP);
        IdempotencyKey key = aKey();
        Payment first = pay(order, MONTH, key).orElseThrow();

        assertThat(pay(order, MONTH, key).orElseThrow().id()).isEqualTo(first.id());
        assertThat(reason(pay(order, MONTH, aKey()))).isEqualTo(Reason.ORDER_PAID);
        assertThatThrownBy(() -> pay(order, IN_BONUSES, key)).isInstanceOf(KeyReused.class);
        assertThat(reason(ways.of(north.owner(), order))).isEqualTo(Reason.ORDER_PAID);
        assertThat(reason(cancelling.cancel(north.owner(), order))).isEqualTo(Reason.ORDER_PAID);
        assertThat(walletHistory.page(north.owner(), company(), 0).orElseThrow().total())
                .isEqualTo(2);
    }

    @Test
    void aLapsedOrderIsShownAtThePricesOfTodayAndTakesThemOnlyWhenTheyAreAgreedTo() {
        shop.credit(company(), "10000.00", "RUB");
        ChannelCode own = shop.aChannelOfItsOwn();
        shop.price(Region.RUSSIA, own, "600.00", "RUB", LocalDate.of(2026, 11, 25));
        OrderId order = order(own);
        Money before = Money.of("450.00", "RUB");
        Money after = Money.of("540.00", "RUB");

        clock.advanceDays(3);
        assertThat(toPay(order).ways().get(0).price()).isEqualTo(before);

        clock.advanceDays(1);
        OrderToPay shown = toPay(order);
        assertThat(shown.ways().get(0).price()).isEqualTo(after);
        assertThat(shown.order().partnerPays()).isEqualTo(after);
        assertThat(shown.order().rows().get(0).price().net()).isEqualTo(after);
        assertThat(shown.order().rows().get(0).endIfPaidNow()).isEqualTo(LocalDate.of(2026, 12, 27));
        assertThat(stored(order)).as("a look changes nothing").isEqualTo(before);

        Outcome<Payment> stale = pay(order, before, aKey());
        assertThat(reason(stale)).isEqualTo(Reason.PRICE_CHANGED);
        assertThat(((Outcome.Refused<?>) stale).refusal().text().arguments()).containsEntry("sum", after);
        assertThat(wallets.balance(company())).contains(Money.of("10000.00", "RUB"));
        assertThat(stored(order)).as("nothing was agreed to").isEqualTo(before);

        assertThat(pay(order, after, aKey()).orElseThrow().amount()).isEqualTo(after);
        assertThat(stored(order)).isEqualTo(after);
    }

    @Test
    void aCancelledOrderCannotBePaid() {
        shop.credit(company(), "10000.00", "RUB");
        OrderId order = order(WHATSAPP);
        cancelling.cancel(north.owner(), order).orElseThrow();

        assertThat(cancelling.cancel(north.owner(), order).isDone()).isTrue();
        assertThat(reason(pay(order, MONTH, aKey()))).isEqualTo(Reason.ORDER_CANCELLED);
        assertThat(reason(ways.of(north.owner(), order))).isEqualTo(Reason.ORDER_CANCELLED);
    }

    @Test
    void aWalletInAnotherCurrencyIsRefusedAndAnothersIsNotFound() {
        SavedPartner almaty = fixtures.aPartner()
                .in(Region.KAZAKHSTAN)
                .withClient("Rose")
                .withCompany("East")
                .saved();
        CompanyId tenge = shop.aCompanyOf(north.id(), "KZT");
        OrderId order = order(WHATSAPP);

        assertThat(reason(paying.fromWallet(north.owner(), order, tenge, MONTH, aKey())))
                .isEqualTo(Reason.WALLET_OTHER_CURRENCY);
        assertThat(reason(
                        paying.fromWallet(north.owner(), order, almaty.company().id(), MONTH, aKey())))
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(paying.fromWallet(
                        almaty.owner(), order, almaty.company().id(), MONTH, aKey())))
                .isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(cards.of(almaty.owner(), order))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(walletHistory.page(almaty.owner(), company(), 0))).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void anAccountantSeesMoneyButPaysNothing() {
        shop.credit(company(), "10000.00", "RUB");
        OrderId order = order(WHATSAPP);

        assertThat(reason(paying.fromWallet(north.member(Role.ACCOUNTANT), order, company(), MONTH, aKey())))
                .isEqualTo(Reason.NOT_ALLOWED);
        assertThat(walletHistory
                        .page(north.member(Role.ACCOUNTANT), company(), 0)
                        .isDone())
                .isTrue();
    }

    @Test
    void aLineThatCannotBeStartedNowIsPaidAndBeingActivatedAndLaterStartedOnce() {
        shop.credit(company(), "10000.00", "RUB");
        OrderId order = order(WHATSAPP);
        provisioning.failNext(2);

        pay(order, MONTH, aKey()).orElseThrow();

        assertThat(queue.waiting()).contains(order);
        assertThat(activation(order)).isEqualTo(ActivationState.PENDING);
        assertThat(stuck.waiting(shop.operator(), 1_000).orElseThrow())
                .extracting(StuckOrder::id)
                .contains(order);
        assertThat(activating.retry(order)).isEqualTo(ActivationState.PENDING);
        assertThat(activating.retry(order)).isEqualTo(ActivationState.ACTIVE);
        assertThat(activating.retry(order)).isEqualTo(ActivationState.ACTIVE);
        assertThat(activation(order)).isEqualTo(ActivationState.ACTIVE);
        assertThat(wallets.balance(company())).contains(Money.of("8209.00", "RUB"));
    }

    @Test
    void provisioningThatIsNotImmediateIsLeftToTheJob() {
        shop.credit(company(), "10000.00", "RUB");
        Line line = shop.lineEnding(north.client(), LocalDate.of(2026, 11, 20), WHATSAPP);
        OrderId order = placing.renew(new RenewLines(north.owner(), List.of(line.id()), 1, aKey()))
                .orElseThrow()
                .id();
        provisioning.beImmediate(false);

        pay(order, MONTH, aKey()).orElseThrow();
        assertThat(lines.findById(line.id()).orElseThrow().end()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(queue.waiting()).contains(order);

        clock.advanceDays(2);
        activating.retry(order);
        activating.retry(order);
        assertThat(lines.findById(line.id()).orElseThrow().end()).isEqualTo(LocalDate.of(2026, 12, 25));
        assertThat(finding.ofLine(north.owner(), line.id(), 0).orElseThrow().rows())
                .extracting(OrderRow::id)
                .containsExactly(order);
    }

    private OrderId order(ChannelCode channel) {
        Order order = placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(channel), 1, 1, aKey()))
                .orElseThrow();
        return order.id();
    }

    private Outcome<Payment> pay(OrderId order, Money sum, IdempotencyKey key) {
        return paying.fromWallet(north.owner(), order, company(), sum, key);
    }

    private OrderToPay toPay(OrderId order) {
        return ways.of(north.owner(), order).orElseThrow();
    }

    private Money stored(OrderId order) {
        return cards.of(north.owner(), order).orElseThrow().partnerPays();
    }

    private ActivationState activation(OrderId order) {
        return cards.of(north.owner(), order).orElseThrow().activation();
    }

    private CompanyId company() {
        return north.company().id();
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
