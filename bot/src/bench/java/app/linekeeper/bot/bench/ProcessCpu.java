package app.linekeeper.bot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** CPU time of processes as Linux counts it, in hundredths of a second; given in nanoseconds. */
final class ProcessCpu {

    private static final long TICK = 10_000_000;

    private ProcessCpu() {}

    static long own(long pid) {
        return sum(pid, 2);
    }

    /** With the processes that it started and that have ended. */
    static long withEndedChildren(long pid) {
        return sum(pid, 4);
    }

    private static long sum(long pid, int fields) {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // after the name in brackets, user time is the twelfth field
            String[] parts = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return TICK
                    * IntStream.range(11, 11 + fields)
                            .mapToLong(n -> Long.parseLong(parts[n]))
                            .sum();
        } catch (IOException ended) {
            return 0;
        }
    }
}
