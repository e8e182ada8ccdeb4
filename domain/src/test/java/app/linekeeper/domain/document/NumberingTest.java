package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.DomainTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
@Import(PaidOrders.class)
class NumberingTest {

    @Autowired
    Numbering numbering;

    @Autowired
    Sellers sellers;

    @Autowired
    TransactionTemplate transaction;

    private Seller seller;

    @BeforeEach
    void takeASeller() {
        seller = sellers.findByRegionAndCurrency(Region.RUSSIA, Currency.getInstance("RUB"))
                .orElseThrow();
    }

    @Test
    void numbersBeginWithOneInEveryYear() {
        assertThat(take(2101)).isEqualTo(1);
        assertThat(take(2101)).isEqualTo(2);
        assertThat(take(2102)).isEqualTo(1);
    }

    @Test
    void aRollbackGivesItsNumberBack() {
        take(2103);
        transaction.executeWithoutResult(status -> {
            numbering.lock(series(2103));
            assertThat(numbering.next(series(2103)).place()).isEqualTo(2);
            status.setRollbackOnly();
        });
        assertThat(take(2103)).isEqualTo(2);
    }

    @Test
    void manyAtOnceLeaveNoGapAndNoDuplicateThoughSomeRollBack() throws Exception {
        List<Long> kept = Collections.synchronizedList(new ArrayList<>());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> works = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                boolean fails = i % 4 == 3;
                works.add(threads.submit(() -> takeOrFail(2104, fails, kept)));
            }
            for (Future<?> work : works) {
                work.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 90).boxed().toList());
    }

    @Test
    void aNumberIsTakenOnlyWithinATransaction() {
        assertThatThrownBy(() -> numbering.next(series(2105))).isInstanceOf(IllegalTransactionStateException.class);
    }

    private void takeOrFail(int year, boolean fails, List<Long> kept) {
        Long taken = transaction.execute(status -> {
            numbering.lock(series(year));
            long next = numbering.next(series(year)).place();
            if (fails) {
                status.setRollbackOnly();
            }
            return next;
        });
        if (!fails) {
            kept.add(taken);
        }
    }

    private NumberSeries series(int year) {
        return new NumberSeries(seller, DocumentType.ACT, year);
    }

    private long take(int year) {
        return transaction.execute(status -> {
            numbering.lock(series(year));
            return numbering.next(series(year)).place();
        });
    }
}
