package app.linekeeper.domain.payment;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.line.FindingLines;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.order.OrderCards;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderState;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.RenewLines;
import app.linekeeper.domain.person.Guest;
import app.linekeeper.domain.settlement.ActivatingLines;
import app.linekeeper.domain.settlement.Payment;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.AtOnce;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.FlakyProvisioning;
import app.linekeeper.domain.testing.Moves;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.domain.wallet.Wallets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;

/** A client moves to another partner while others pay and activate: each order is had altogether, or not at all. */
@DomainTest
@Tag("rounds")
class MovingWhilePayingTest {

    private static final Money MONTH = Money.of("1791.00", "RUB");
    private static final LocalDate NOV_26 = LocalDate.of(2026, 11, 26);

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
    ActivatingLines activating;

    @Autowired
    FlakyProvisioning provisioning;

    @Autowired
    OrderCards cards;

    @Autowired
    FindingLines finding;

    @Autowired
    Lines lines;

    @Autowired
    Wallets wallets;

    @Autowired
    Accounts accounts;

    private SavedPartner north;
    private SavedPartner south;
    private Guest daisy;
    private Line line;
    private List<OrderId> orders;

    @AfterEach
    void putEverythingBack() {
        provisioning.reset();
    }

    @RepeatedTest(100)
    void anOrderIsPaidAndActiveBeforeTheClientMovesOrNotChargedAtAll() throws Exception {
        threeOrders();
        List<Callable<Optional<Reason>>> calls = new ArrayList<>();
        orders.forEach(order -> calls.add(() -> refusal(pay(order))));
        calls.add(() -> refusal(pay(orders.get(0))));
        calls.add(this::move);

        List<Optional<Reason>> refused = AtOnce.all(calls);

        assertThat(refused.stream().flatMap(Optional::stream)).isSubsetOf(Reason.CLIENT_LEFT, Reason.ORDER_PAID);
        orders.forEach(order -> {
            OrderCard card = card(order);
            assertThat(card.isPaid() ? card.isActive() : card.state() == OrderState.CANCELLED)
                    .as("%s", card)
                    .isTrue();
        });
        theBooksBalance();
    }

    @RepeatedTest(100)
    void anOrderThatIsPaidIsActivatedBeforeTheClientMovesOrGivenBack() throws Exception {
        threeOrders();
        provisioning.beImmediate(false);
        orders.forEach(order -> pay(order).orElseThrow());
        List<Callable<Object>> calls = new ArrayList<>();
        orders.forEach(order -> calls.add(() -> activating.retry(order)));
        calls.add(() -> activating.retry(orders.get(0)));
        calls.add(this::move);

        AtOnce.all(calls);
        orders.forEach(activating::retry);

        Set<ActivationState> settled = EnumSet.of(ActivationState.ACTIVE, ActivationState.CALLED_OFF);
        orders.forEach(order -> assertThat(card(order).activation()).isIn(settled));
        theBooksBalance();
    }

    private void threeOrders() {
        north = fixtures.aPartner().withClient("Daisy").withCompany("North").saved();
        south = fixtures.aPartner().named("South").saved();
        shop.credit(north.company().id(), "6000.00", "RUB");
        daisy = moves.speakerOf(north, north.client());
        line = shop.lineEnding(north.client(), NOV_26, WHATSAPP);
        orders = List.of(
                placing.renew(new RenewLines(north.owner(), List.of(line.id()), 1, aKey()))
                        .orElseThrow()
                        .id(),
                bought(),
                bought());
    }

    private OrderId bought() {
        return placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP), 1, 1, aKey()))
                .orElseThrow()
                .id();
    }

    private Outcome<Payment> pay(OrderId order) {
        return paying.fromWallet(north.owner(), order, north.company().id(), MONTH, aKey());
    }

    private Optional<Reason> move() {
        moves.leave(north.client());
        moves.join(daisy, south);
        return Optional.empty();
    }

    private OrderCard card(OrderId order) {
        return cards.of(north.owner(), order).orElseThrow();
    }

    /** What was paid for runs, what runs was paid for, all of it is the new partner's to look after, and no kopeck is lost. */
    private void theBooksBalance() {
        List<OrderId> had =
                orders.stream().filter(order -> card(order).isActive()).toList();
        Money left = Money.of("6000.00", "RUB").minus(MONTH.times(had.size()));
        assertThat(wallets.balance(north.company().id())).contains(left);
        assertThat(accounts.sumOfEntries(ChartOfAccounts.wallet(north.company().id(), left.currency())))
                .isEqualTo(left);
        assertThat(lines.findById(line.id()).orElseThrow().end())
                .isEqualTo(had.contains(orders.get(0)) ? LocalDate.of(2026, 12, 26) : NOV_26);
        long bought = had.stream().filter(order -> !order.equals(orders.get(0))).count();
        assertThat(finding.ofClient(south.owner(), north.client().id(), "", 0)
                        .orElseThrow()
                        .total())
                .isEqualTo(1 + bought);
        assertThat(finding.search(north.owner(), "", 0).orElseThrow().total()).isZero();
    }

    private static Optional<Reason> refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? Optional.of(refused.refusal().reason())
                : Optional.empty();
    }
}
