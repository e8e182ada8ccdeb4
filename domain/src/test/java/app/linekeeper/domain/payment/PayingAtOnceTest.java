package app.linekeeper.domain.payment;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.ledger.Wallets;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class PayingAtOnceTest {

    /** WhatsApp for a month at 10 % off. */
    private static final Money PRICE = Money.of("1791.00", "RUB");

    @Autowired
    Fixtures fixtures;

    @Autowired
    Shop shop;

    @Autowired
    PlacingOrder placing;

    @Autowired
    PayingOrder paying;

    @Autowired
    Wallets wallets;

    @Autowired
    Accounts accounts;

    @Test
    void ofFiftyAtOnceOnAWalletThatCoversThirtyExactlyThirtyArePaid() throws Exception {
        SavedPartner north = partner(30);
        List<Callable<Outcome<Payment>>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            OrderId order = order(north);
            calls.add(() -> pay(north, order, aKey()));
        }

        List<Outcome<Payment>> outcomes = atOnce(calls);

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(30);
        assertThat(outcomes)
                .filteredOn(o -> !o.isDone())
                .hasSize(20)
                .allSatisfy(
                        o -> assertThat(((Outcome.Refused<Payment>) o).refusal().reason())
                                .isEqualTo(Reason.WALLET_SHORT));
        Money left = Money.of("0.99", "RUB");
        assertThat(wallets.balance(north.company().id())).contains(left);
        assertThat(accounts.sumOfEntries(Account.wallet(north.company().id(), left.currency())))
                .isEqualTo(left);
    }

    @Test
    void oneOrderPaidFromManyThreadsWithOneKeyIsPaidOnce() throws Exception {
        SavedPartner north = partner(5);
        OrderId order = order(north);
        IdempotencyKey key = aKey();
        List<Callable<Outcome<Payment>>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            calls.add(() -> pay(north, order, key));
        }

        List<Outcome<Payment>> outcomes = atOnce(calls);

        assertThat(outcomes.stream().map(o -> o.orElseThrow().id()).distinct()).hasSize(1);
        assertThat(wallets.balance(north.company().id()))
                .contains(PRICE.times(4).plus(Money.of("0.99", "RUB")));
    }

    private SavedPartner partner(int covered) {
        SavedPartner north =
                fixtures.aPartner().withClient("Daisy").withCompany("North").saved();
        Money credit = PRICE.times(covered).plus(Money.of("0.99", "RUB"));
        shop.credit(north.company().id(), credit.toString().split(" ")[0], "RUB");
        return north;
    }

    private OrderId order(SavedPartner north) {
        return placing.buy(new BuyLines(north.owner(), north.client().id(), List.of(WHATSAPP), 1, 1, aKey()))
                .orElseThrow()
                .id();
    }

    private Outcome<Payment> pay(SavedPartner north, OrderId order, IdempotencyKey key) {
        return paying.fromWallet(north.owner(), order, north.company().id(), PRICE, key);
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> call : calls) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            start.countDown();
            List<T> answers = new ArrayList<>();
            for (Future<T> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
