package app.linekeeper.bot.drawing;

import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** When the application stops, lets the screens that are on their way arrive. */
@Component
class LastScreens implements SmartLifecycle {

    private static final long LONGEST = TimeUnit.SECONDS.toNanos(8);

    private final Showing drawing;
    private volatile boolean running;

    LastScreens(Showing drawing) {
        this.drawing = drawing;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        long until = System.nanoTime() + LONGEST;
        try {
            while (!drawing.isSettled() && System.nanoTime() < until) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the workers, before the notes. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 2;
    }
}
