package app.linekeeper.bot.year;

import app.linekeeper.domain.line.LineExtension;
import app.linekeeper.domain.line.LineStart;
import app.linekeeper.domain.line.Provisioning;
import app.linekeeper.domain.line.ProvisioningFailed;
import java.util.UUID;

/** Our own record of lines, which fails on some days. */
final class WeatheredLines implements Provisioning {

    private final Provisioning real;
    private final SharedWorld world;

    WeatheredLines(Provisioning real, SharedWorld world) {
        this.real = real;
        this.world = world;
    }

    @Override
    public boolean isImmediate() {
        return real.isImmediate();
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

    @Override
    public void takeBack(UUID reference) {
        mayFail();
        real.takeBack(reference);
    }

    private void mayFail() {
        if (world.linesAreDown()) {
            throw new ProvisioningFailed("out of order today");
        }
    }
}
