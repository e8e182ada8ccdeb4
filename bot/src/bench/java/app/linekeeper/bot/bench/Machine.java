package app.linekeeper.bot.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

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
}
