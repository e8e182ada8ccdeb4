package app.linekeeper.bot.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** What the figures were taken on. */
final class Machine {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Machine() {}

    static String words() {
        return String.format(
                "JDK %s, %d cores, load %.1f, heap %d MB",
                Runtime.version(),
                SYSTEM.getAvailableProcessors(),
                SYSTEM.getSystemLoadAverage(),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /** CPU time of this process so far, in nanoseconds. */
    static long ownCpu() {
        return SYSTEM.getProcessCpuTime();
    }

    /** The most of the heap that was in use since this was asked last, in megabytes. */
    static long heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(Machine::peak)
                        .sum()
                >> 20;
    }

    private static long peak(MemoryPoolMXBean pool) {
        long peak = pool.getPeakUsage().getUsed();
        pool.resetPeakUsage();
        return peak;
    }
}
