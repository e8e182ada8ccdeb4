package app.linekeeper.bot.year;

import app.linekeeper.bot.jobs.SteppedEngines;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** One node, whose jobs are done one after the other on the thread of the test. */
final class OneNode implements Jobs {

    private final SharedWorld world;
    private final SteppedEngines engines;
    private final DueJobs due;

    OneNode(Year year) {
        world = year.world();
        engines = year.get(SteppedEngines.class);
        due = new DueJobs(year.jdbc());
    }

    @Override
    public void settle() {
        Instant end = world.instant().plusSeconds(600);
        for (Optional<Instant> next = Optional.of(world.instant());
                next.isPresent() && next.get().isBefore(end);
                next = due.soon(world.instant())) {
            if (next.get().isAfter(world.instant())) {
                world.moveTo(next.get());
            }
            while (!due.now(world.instant(), Set.of()).isEmpty()) {
                engines.step();
            }
        }
    }
}
