package app.linekeeper.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnansweredTest {

    private final Unanswered unanswered = new Unanswered();

    @AfterEach
    void stop() {
        unanswered.stop();
    }

    @Test
    void aCallThatNothingComesOfFailsInTheEnd() {
        CompletableFuture<String> forgotten = unanswered.watch(new CompletableFuture<>());

        unanswered.look(inSeconds(39));
        assertThat(forgotten).isNotDone();

        unanswered.look(inSeconds(41));
        assertThat(forgotten).isCompletedExceptionally();
        assertThat(forgotten)
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void anAnswerStaysAsItIs() {
        CompletableFuture<String> answered = unanswered.watch(new CompletableFuture<>());
        answered.complete("answer");

        unanswered.look(inSeconds(41));

        assertThat(answered).isCompletedWithValue("answer");
    }

    private static long inSeconds(long seconds) {
        return System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    }
}
