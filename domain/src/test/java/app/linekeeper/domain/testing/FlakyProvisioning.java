package app.linekeeper.domain.testing;

import app.linekeeper.domain.line.LineExtension;
import app.linekeeper.domain.line.LineStart;
import app.linekeeper.domain.line.Provisioning;
import app.linekeeper.domain.line.ProvisioningFailed;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Provisioning that works as ours does, until a test tells it to fail or to answer late. */
@TestComponent
@Primary
public class FlakyProvisioning implements Provisioning {

    private final Provisioning real;
    private final AtomicInteger failures = new AtomicInteger();
    private volatile boolean immediate = true;

    FlakyProvisioning(Provisioning ownRecordProvisioning) {
        this.real = ownRecordProvisioning;
    }

    /** The next so many lines are refused. */
    public void failNext(int times) {
        failures.set(times);
    }

    /** From now on only a job may ask, or again at once. */
    public void beImmediate(boolean chosen) {
        immediate = chosen;
    }

    @Override
    public boolean isImmediate() {
        return immediate;
    }

    @Override
    public String start(LineStart start) {
        mayFail();
        return real.start(start);
    }

    @Override
    public void extend(LineExtension extension) {
        mayFail();
        real.extend(extension);
    }

    private void mayFail() {
        if (failures.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            throw new ProvisioningFailed("told to fail");
        }
    }
}
