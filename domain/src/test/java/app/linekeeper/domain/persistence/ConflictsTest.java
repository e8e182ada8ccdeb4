package app.linekeeper.domain.persistence;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.linekeeper.domain.catalog.ActsDue;
import app.linekeeper.domain.client.Clients;
import app.linekeeper.domain.client.EditingClient;
import app.linekeeper.domain.client.FindingClients;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.testing.AtOnce;
import app.linekeeper.domain.testing.DomainTest;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.testing.TestDatabase;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever loses a race is told so in a way by which a turn knows that it can be taken again. */
@DomainTest
class ConflictsTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    PlacingOrder placing;

    @Autowired
    EditingClient editing;

    @Autowired
    FindingClients finding;

    @Autowired
    Orders orders;

    @Autowired
    Clients clients;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private SavedPartner north;

    @BeforeEach
    void aPartnerWithTwoClients() {
        north = fixtures.aPartner().withClient("Daisy").withClient("Rose").saved();
    }

    @Test
    void whatWasChangedSinceItWasReadIsNotOverwrittenAtTheCommit() {
        OrderId id = placed(aKey()).id();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    Order read = orders.findById(id).orElseThrow();
                    elsewhere(() -> pay(id));
                    read.pay(new Payer.Bonuses(read.partner()), read.placedAt(), ActsDue.AT_END);
                }))
                .isInstanceOf(ConcurrencyFailureException.class);
    }

    @Test
    void whatWasChangedSinceItWasReadIsNotOverwrittenBeforeAQuery() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    editing.rename(north.owner(), client(0), "Aster").orElseThrow();
                    elsewhere(() -> jdbc.sql("update client_account set version = version + 1 where id = ?")
                            .param(client(0).value())
                            .update());
                    finding.page(north.owner(), "", 0);
                }))
                .isInstanceOf(ConcurrencyFailureException.class);
    }

    @Test
    void whatWasChangedSinceItWasReadIsNotLocked() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    clients.findById(client(0)).orElseThrow();
                    elsewhere(() -> jdbc.sql("update client_account set version = version + 1 where id = ?")
                            .param(client(0).value())
                            .update());
                    clients.lock(client(0));
                }))
                .isInstanceOf(ConcurrencyFailureException.class);
    }

    @Test
    void whoeverWaitsTooLongForALockIsToldSoByEntities() {
        assertThat(waitingFor(() -> clients.lock(client(0)))).isInstanceOf(ConcurrencyFailureException.class);
    }

    @Test
    void whoeverWaitsTooLongForALockIsToldSoByStatements() {
        assertThat(waitingFor(() -> touch(0))).isInstanceOf(ConcurrencyFailureException.class);
    }

    @Test
    void ofTwoWhoWaitForEachOtherOneIsToldSoByEntities() {
        assertThat(crossing(n -> clients.lock(client(n)))).isInstanceOf(ConcurrencyFailureException.class);
    }

    @Test
    void ofTwoWhoWaitForEachOtherOneIsToldSoByStatements() {
        assertThat(crossing(this::touch)).isInstanceOf(ConcurrencyFailureException.class);
    }

    @Test
    void whoeverWaitsTooLongForALockIsToldSoAtTheCommit() {
        assertThat(waitingFor(
                        () -> editing.rename(north.owner(), client(0), "Aster").orElseThrow()))
                .isInstanceOf(ConcurrencyFailureException.class);
    }

    @Test
    void ofTwoFirstRowsOneIsToldSoByEntities() {
        CyclicBarrier both = new CyclicBarrier(2);
        IdempotencyKey key = aKey();
        assertThat(loser(List.of(() -> placedBeside(key, both), () -> placedBeside(key, both))))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(placed(key)).as("and the next time finds the first").isNotNull();
    }

    @Test
    void ofTwoFirstRowsOneIsToldSoBeforeAQuery() {
        CyclicBarrier both = new CyclicBarrier(2);
        IdempotencyKey key = aKey();
        Runnable work = () -> {
            placedBeside(key, both);
            finding.page(north.owner(), "", 0);
        };
        assertThat(loser(List.of(work, work))).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void ofTwoFirstRowsOneIsToldSoByStatements() {
        CyclicBarrier both = new CyclicBarrier(2);
        UUID id = UUID.randomUUID();
        Runnable work = () -> {
            await(both);
            jdbc.sql("insert into document_file (document, file_name, bytes, sha256, made_at) values (?, '', ?, '', ?)")
                    .params(id, new byte[0], TestClock.START.atOffset(ZoneOffset.UTC))
                    .update();
        };
        assertThat(loser(List.of(work, work))).isInstanceOf(DuplicateKeyException.class);
    }

    private void placedBeside(IdempotencyKey key, CyclicBarrier both) {
        placed(key);
        await(both);
    }

    private Order placed(IdempotencyKey key) {
        return placing.buy(new BuyLines(north.owner(), client(0), List.of(WHATSAPP), 1, 1, key))
                .orElseThrow();
    }

    private void pay(OrderId id) {
        transaction.executeWithoutResult(status -> {
            Order read = orders.findById(id).orElseThrow();
            read.pay(new Payer.Bonuses(read.partner()), read.placedAt(), ActsDue.AT_END);
        });
    }

    private ClientId client(int n) {
        return north.clients().get(n).id();
    }

    private void touch(int n) {
        jdbc.sql("update client_account set name = name where id = ?")
                .param(client(n).value())
                .update();
    }

    private Throwable waitingFor(Runnable locking) {
        return transaction.execute(status -> {
            clients.lock(client(0));
            return CompletableFuture.supplyAsync(() -> impatiently(locking), AtOnce.THREADS)
                    .orTimeout(30, TimeUnit.SECONDS)
                    .join();
        });
    }

    private Throwable impatiently(Runnable locking) {
        if (TestDatabase.isPostgres()) {
            return failed(() -> {
                jdbc.sql("set local lock_timeout = 50").update();
                locking.run();
            });
        }
        return failed(locking);
    }

    private Throwable crossing(IntConsumer locking) {
        CyclicBarrier both = new CyclicBarrier(2);
        return loser(Stream.of(0, 1)
                .<Runnable>map(first -> () -> {
                    locking.accept(first);
                    await(both);
                    locking.accept(1 - first);
                })
                .toList());
    }

    /** Of two who do their work at once, each in a transaction, what the one got who did not succeed. */
    private Throwable loser(List<Runnable> two) {
        List<CompletableFuture<Throwable>> both = two.stream()
                .map(work -> CompletableFuture.supplyAsync(() -> failed(work), AtOnce.THREADS))
                .toList();
        List<Throwable> failed = both.stream()
                .map(each -> each.orTimeout(30, TimeUnit.SECONDS).join())
                .filter(Objects::nonNull)
                .toList();
        assertThat(failed).as("one of them goes on").hasSize(1);
        return failed.get(0);
    }

    private Throwable failed(Runnable work) {
        return catchThrowable(() -> transaction.executeWithoutResult(status -> work.run()));
    }

    private static void await(CyclicBarrier both) {
        try {
            both.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void elsewhere(Runnable work) {
        assertThat(CompletableFuture.runAsync(work, AtOnce.THREADS)).succeedsWithin(Duration.ofSeconds(30));
    }
}
