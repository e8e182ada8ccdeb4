package app.linekeeper.bot.statements;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.SentStatement;
import app.linekeeper.domain.bank.LoadingStage;
import app.linekeeper.domain.testing.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.TransientDataAccessResourceException;

class PacedProgressTest {

    private final TestClock clock = new TestClock();
    private final List<SentStatement.BeingRead> told = new ArrayList<>();

    @Test
    void itIsToldOnceInTwoSecondsAndNeverAtOnce() {
        PacedProgress progress = new PacedProgress(clock, told::add);
        for (int done = 0; done < 50; done++) {
            progress.at(LoadingStage.STORING, done, 50);
            clock.advance(Duration.ofMillis(100));
        }
        assertThat(told)
                .containsExactly(
                        new SentStatement.BeingRead(LoadingStage.STORING, 20, 50),
                        new SentStatement.BeingRead(LoadingStage.STORING, 40, 50));
    }

    @Test
    void thatItCannotBeToldStopsNothing() {
        PacedProgress progress = new PacedProgress(clock, far -> {
            throw new TransientDataAccessResourceException("busy");
        });
        clock.advance(Duration.ofSeconds(3));
        progress.at(LoadingStage.STORING, 1, 2);
        assertThat(told).isEmpty();
    }
}
