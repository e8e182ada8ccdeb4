package app.linekeeper.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.testing.AtOnce;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class LastSecondTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    @Test
    void howeverLateCallsArriveNoMoreThanThatManyArriveWithinASecond() throws Exception {
        LastSecond calls = new LastSecond(5);
        List<Long> arrived = Collections.synchronizedList(new ArrayList<>());
        Callable<Boolean> sender = () -> {
            for (int n = 0; n < 4; n++) {
                calls.enter(LONG);
                arrived.add(System.nanoTime());
                calls.leave();
            }
            return true;
        };
        AtOnce.all(Collections.nCopies(4, sender));
        List<Long> inOrder = arrived.stream().sorted().toList();
        assertThat(inOrder).hasSize(16);
        for (int n = 5; n < inOrder.size(); n++) {
            assertThat(inOrder.get(n) - inOrder.get(n - 5)).isGreaterThanOrEqualTo(SECOND);
        }
    }

    @Test
    void aCallThatWasNotAnsweredStillTakesItsRoom() throws InterruptedException {
        LastSecond calls = new LastSecond(1);
        calls.enter(LONG);
        long begin = System.nanoTime();
        calls.enter(Duration.ofMillis(1_500));
        assertThat(System.nanoTime() - begin)
                .isGreaterThanOrEqualTo(Duration.ofMillis(1_500).toNanos());
    }

    @Test
    void repliesCountAndWaitForNobody() throws InterruptedException {
        LastSecond calls = new LastSecond(3);
        long begin = System.nanoTime();
        for (int n = 0; n < 1_000; n++) {
            calls.pass();
        }
        assertThat(System.nanoTime() - begin).isLessThan(SECOND);
        calls.enter(LONG);
        assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo(SECOND);
    }
}
