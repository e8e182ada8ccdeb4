package app.linekeeper.bot.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** CPU time and allocation of pieces of work that one thread does, by name. */
final class ThreadCosts {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Map<String, Sum> sums = new TreeMap<>();

    private static final class Sum {
        long times;
        long cpu;
        long bytes;
    }

    <T> T measure(String name, Supplier<T> work) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long cpu = THREADS.getCurrentThreadCpuTime();
        T done = work.get();
        Sum sum = sums.computeIfAbsent(name, unused -> new Sum());
        sum.cpu += THREADS.getCurrentThreadCpuTime() - cpu;
        sum.bytes += THREADS.getCurrentThreadAllocatedBytes() - bytes;
        sum.times++;
        return done;
    }

    void forget() {
        sums.clear();
    }

    long times() {
        return sums.values().stream().mapToLong(sum -> sum.times).sum();
    }

    /** Mean CPU time of all that was measured, in microseconds. */
    double micros() {
        return sums.values().stream().mapToLong(sum -> sum.cpu).sum() / 1e3 / Math.max(1, times());
    }

    void print() {
        System.out.printf("  %-28s %8s %10s %10s%n", "", "times", "CPU µs", "KB");
        sums.forEach((name, sum) -> System.out.printf(
                "  %-28s %8d %10.0f %10.0f%n",
                name, sum.times, sum.cpu / 1e3 / sum.times, sum.bytes / 1024.0 / sum.times));
    }
}
