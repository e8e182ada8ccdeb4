package app.linekeeper.domain.settlement;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.line.FindingLines;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.order.RenewLines;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.AtOnce;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.FlakyProvisioning;
import app.linekeeper.domain.testing.Moves;
import app.linekeeper.domain.testing.RememberedActivations;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.wallet.Wallets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The job that asks a lines' system which takes its time. */
@DomainTest
class ActivationJobTest {

    private static final Money MONTH = Money.of("1791.00", "RUB");

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
    RetryingActivation retrying;

    @Autowired
    RememberedActivations queue;

    @Autowired
    FlakyProvisioning provisioning;

    @Autowired
    FindingLines finding;

    @Autowired
    Wallets wallets;

    @Autowired
    Orders orders;

    @Autowired
    Lines lines;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transaction;

    private SavedPartner north;

    @BeforeEach
    void aSystemThatTakesItsTime() {
        north = fixtures.aPartner().withClient("Daisy").withCompany("North").saved();
        shop.credit(north.company().id(), "10000.00", "RUB");
        provisioning.beImmediate(false);
    }

    @AfterEach
    void putEverythingBack() {
        provisioning.reset();
        clock.reset();
    }

    @Test
    void nobodyWaitsForTheLinesSystem() {
        Line line = aLine();
        OrderId order = paid(renewed(line));
        provisioning.meanwhile(() -> {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
            assertThat(CompletableFuture.runAsync(
                            () -> transaction.executeWithoutResult(status -> {
                                orders.lock(order).orElseThrow();
                                lines.lock(List.of(line.id()));
                            }),
                            AtOnce.THREADS))
                    .succeedsWithin(Duration.ofSeconds(30));
        });

        assertThat(activating.retry(order)).isEqualTo(ActivationState.ACTIVE);
        assertThat(lines.findById(line.id()).orElseThrow().end()).isEqualTo(LocalDate.of(2026, 12, 26));
    }

    @Test
    void itIsNeverAskedWithinATransaction() {
        OrderId order = paid(bought());
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> activating.retry(order)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aClientWhoLeavesWhileItIsAskedGetsNoLineAndThePartnerTheMoney() {
        OrderId order = paid(bought());
        UUID reference = reference(order);
        provisioning.meanwhile(() -> {
            provisioning.meanwhile(() -> {});
            moves.leave(north.client());
        });

        assertThat(activating.retry(order)).isEqualTo(ActivationState.PENDING);
        assertThat(provisioning.runs(reference)).isTrue();

        assertThat(activating.retry(order)).isEqualTo(ActivationState.CALLED_OFF);
        assertThat(provisioning.runs(reference)).isFalse();
        assertThat(wallets.balance(north.company().id())).contains(Money.of("10000.00", "RUB"));
    }

    @Test
    void twoNodesAtOnceActivateOnce() {
        Line line = aLine();
        OrderId renewal = paid(renewed(line));
        OrderId purchase = paid(bought());
        CyclicBarrier both = new CyclicBarrier(2);
        provisioning.meanwhile(() -> await(both));

        for (OrderId order : List.of(renewal, purchase)) {
            List<CompletableFuture<ActivationState>> nodes = List.of(
                    CompletableFuture.supplyAsync(() -> activating.retry(order), AtOnce.THREADS),
                    CompletableFuture.supplyAsync(() -> activating.retry(order), AtOnce.THREADS));
            nodes.forEach(node ->
                    assertThat(node).succeedsWithin(Duration.ofSeconds(30)).isEqualTo(ActivationState.ACTIVE));
        }

        assertThat(lines.findById(line.id()).orElseThrow().end()).isEqualTo(LocalDate.of(2026, 12, 26));
        assertThat(finding.ofClient(north.owner(), north.client().id(), "", 0)
                        .orElseThrow()
                        .total())
                .isEqualTo(2);
    }

    @Test
    void twoPaidRenewalsOfALineFollowEachOther() {
        Line line = aLine();
        OrderId first = paid(renewed(line));
        clock.advance(Duration.ofMinutes(1));
        OrderId second = paid(renewed(line));

        assertThat(activating.retry(second)).isEqualTo(ActivationState.PENDING);
        assertThat(activating.retry(first)).isEqualTo(ActivationState.ACTIVE);
        assertThat(activating.retry(second)).isEqualTo(ActivationState.ACTIVE);

        assertThat(lines.findById(line.id()).orElseThrow().end()).isEqualTo(LocalDate.of(2027, 1, 26));
        assertThat(provisioning.endOf(line.id())).contains(LocalDate.of(2027, 1, 26));
    }

    @Test
    void anOperatorBringsAnOrderForwardAndWaitsForNothing() {
        OrderId order = paid(bought());
        OrderId earlier = paid(bought());
        AtomicInteger asked = new AtomicInteger();
        provisioning.meanwhile(asked::incrementAndGet);

        assertThat(retrying.retry(shop.operator(), order).orElseThrow()).isEqualTo(ActivationState.PENDING);

        assertThat(asked).hasValue(0);
        assertThat(queue.waiting()).startsWith(order).contains(earlier);
        activating.retry(order);
        assertThat(retrying.retry(shop.operator(), order).orElseThrow()).isEqualTo(ActivationState.ACTIVE);
        assertThat(reason(retrying.retry(shop.operator(), OrderId.next()))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(retrying.retry(north.owner(), order))).isEqualTo(Reason.NOT_ALLOWED);
    }

    private Line aLine() {
        return shop.lineEnding(north.client(), LocalDate.of(2026, 11, 26), WHATSAPP);
    }

    private OrderId bought() {
        return placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP), 1, 1, aKey()))
                .orElseThrow()
                .id();
    }

    private OrderId renewed(Line line) {
        return placing.renew(new RenewLines(north.owner(), List.of(line.id()), 1, aKey()))
                .orElseThrow()
                .id();
    }

    private OrderId paid(OrderId order) {
        paying.fromWallet(north.owner(), order, north.company().id(), MONTH, aKey())
                .orElseThrow();
        return order;
    }

    private UUID reference(OrderId order) {
        return transaction.execute(status ->
                orders.findById(order).orElseThrow().lines().get(0).id().value());
    }

    private static void await(CyclicBarrier both) {
        try {
            both.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reason reason(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal().reason();
    }
}
