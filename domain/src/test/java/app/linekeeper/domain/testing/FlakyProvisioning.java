package app.linekeeper.domain.testing;

import app.linekeeper.domain.line.LineExtension;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.LineStart;
import app.linekeeper.domain.line.Provisioning;
import app.linekeeper.domain.line.ProvisioningFailed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/**
 * Provisioning that works as ours does, until a test tells it to fail, to answer late, or what to do while it is asked. It
 * remembers what runs under which reference, as a system behind an adapter would.
 */
@TestComponent
@Primary
public class FlakyProvisioning implements Provisioning {

    private final Provisioning real;
    private final AtomicInteger failures = new AtomicInteger();
    private final Map<UUID, String> started = new ConcurrentHashMap<>();
    private final Map<UUID, LineExtension> extended = new ConcurrentHashMap<>();
    private volatile boolean immediate = true;
    private volatile Runnable meanwhile = () -> {};

    FlakyProvisioning(Provisioning ownRecordProvisioning) {
        this.real = ownRecordProvisioning;
    }

    /** As at first. */
    public void reset() {
        failures.set(0);
        immediate = true;
        meanwhile = () -> {};
    }

    /** The next so many lines are refused. */
    public void failNext(int times) {
        failures.set(times);
    }

    /** From now on only a job may ask, or again at once. */
    public void beImmediate(boolean chosen) {
        immediate = chosen;
    }

    /** What happens from now on each time while it is being asked. */
    public void meanwhile(Runnable work) {
        meanwhile = work;
    }

    /** Whether something runs under this reference. */
    public boolean runs(UUID reference) {
        return started.containsKey(reference) || extended.containsKey(reference);
    }

    /** Until when it keeps this line running; empty if it was not asked to. */
    public Optional<LocalDate> endOf(LineId line) {
        return extended.values().stream()
                .filter(extension -> extension.line().equals(line))
                .map(LineExtension::end)
                .max(Comparator.naturalOrder());
    }

    @Override
    public boolean isImmediate() {
        return immediate;
    }

    @Override
    public String start(LineStart start) {
        mayFail();
        return started.computeIfAbsent(start.reference(), reference -> real.start(start));
    }

    @Override
    public void extend(LineExtension extension) {
        mayFail();
        if (extended.putIfAbsent(extension.reference(), extension) == null) {
            real.extend(extension);
        }
    }

    @Override
    public void takeBack(UUID reference) {
        mayFail();
        started.remove(reference);
        extended.remove(reference);
        real.takeBack(reference);
    }

    private void mayFail() {
        meanwhile.run();
        if (failures.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            throw new ProvisioningFailed("told to fail");
        }
    }
}
