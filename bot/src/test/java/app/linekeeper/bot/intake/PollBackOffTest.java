package app.linekeeper.bot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PollBackOffTest {

    private final PollBackOff backOff = new PollBackOff(new PollWatch(Clock.systemUTC()));

    @Test
    void restsDoubleUpToHalfAMinuteAndBeginAnewAfterASuccess() {
        assertThat(LongStream.generate(backOff::nextBackOffMillis).limit(9))
                .containsExactly(500L, 1_000L, 2_000L, 4_000L, 8_000L, 16_000L, 30_000L, 30_000L, 30_000L);

        backOff.reset();

        assertThat(backOff.nextBackOffMillis()).isEqualTo(500);
    }
}
