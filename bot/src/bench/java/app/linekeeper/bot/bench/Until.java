package app.linekeeper.bot.bench;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Holds for so long from now on. */
final class Until implements BooleanSupplier {

    private final long end;

    Until(Duration length) {
        end = System.nanoTime() + length.toNanos();
    }

    @Override
    public boolean getAsBoolean() {
        return System.nanoTime() - end < 0;
    }
}
