package app.linekeeper.bot.sandbox.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/** The system's time and an offset, which is kept in memory only: a new start is back in the present. */
public final class MovableClock extends Clock {

    private final Clock system;
    private final AtomicLong aheadMillis;

    public MovableClock() {
        this(Clock.systemUTC(), new AtomicLong());
    }

    private MovableClock(Clock system, AtomicLong aheadMillis) {
        this.system = system;
        this.aheadMillis = aheadMillis;
    }

    /** @throws IllegalArgumentException when it would go back, which no program that keeps accounts can bear */
    public void forward(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("Time only moves forward");
        }
        aheadMillis.addAndGet(by.toMillis());
    }

    /**
     * Moves to this hour of another day.
     *
     * @param zone whose calendar the day is of
     * @throws IllegalArgumentException for a day before the present one
     */
    public void forwardTo(LocalDate day, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(instant(), zone);
        Instant there = instant()
                .atZone(zone)
                .plusDays(day.toEpochDay() - today.toEpochDay())
                .toInstant();
        forward(Duration.between(instant(), there));
    }

    /** How far ahead of the system's time it is. */
    public Duration offset() {
        return Duration.ofMillis(aheadMillis.get());
    }

    @Override
    public Instant instant() {
        return system.instant().plusMillis(aheadMillis.get());
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    /** A clock of another zone that moves together with this one. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(system.withZone(zone), aheadMillis);
    }
}
