package app.linekeeper.bot.sandbox.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class MovableClockTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private final MovableClock clock = new MovableClock();

    @Test
    void itGoesOnFromWhereItWasMovedTo() {
        Instant before = clock.instant();

        clock.forward(Duration.ofDays(3));

        assertThat(clock.instant()).isCloseTo(before.plus(Duration.ofDays(3)), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void aClockOfAnotherZoneMovesWithIt() {
        var there = clock.withZone(ALMATY);

        clock.forward(Duration.ofDays(1));

        assertThat(there.instant()).isCloseTo(clock.instant(), within(1, ChronoUnit.MINUTES));
        assertThat(there.getZone()).isEqualTo(ALMATY);
    }

    @Test
    void itMovesToADayOfACalendar() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ALMATY).plusDays(40);

        clock.forwardTo(day, ALMATY);

        assertThat(LocalDate.ofInstant(clock.instant(), ALMATY)).isEqualTo(day);
    }

    @Test
    void itNeverGoesBack() {
        LocalDate yesterday = LocalDate.ofInstant(clock.instant(), ALMATY).minusDays(1);

        assertThatThrownBy(() -> clock.forwardTo(yesterday, ALMATY)).isInstanceOf(IllegalArgumentException.class);
    }
}
