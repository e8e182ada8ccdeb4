package app.linekeeper.bot.intake;

import app.linekeeper.bot.drawing.Showing;
import app.linekeeper.bot.settings.TelegramSettings;
import app.linekeeper.bot.telegram.BotName;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps one session of long polling alive on the node that holds the lease: starts it, however long Telegram is away,
 * replaces it when it falls silent, and ends it when the lease is lost or the application stops.
 */
@Component
class Polling implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Polling.class);
    private static final long LOOK_EVERY_MILLIS = 500;
    /** Beyond the longest question: the longest back-off, and time to spare. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private static final Duration REDRAW_EVERY = Duration.ofSeconds(30);

    private final PollSessions sessions;
    private final PollWatch watch;
    private final PollingLease lease;
    private final Showing drawing;
    private final BotName name;
    private final CommandMenu menu;
    private final Duration longestSilence;
    private final PollBackOff startAgain;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread thread;
    private @Nullable PollSession session;
    private long startAt = System.nanoTime();
    private long redrawAt;

    Polling(
            PollSessions sessions,
            PollWatch watch,
            PollingLease lease,
            Showing drawing,
            BotName name,
            CommandMenu menu,
            TelegramSettings settings) {
        this.sessions = sessions;
        this.watch = watch;
        this.lease = lease;
        this.drawing = drawing;
        this.name = name;
        this.menu = menu;
        this.longestSilence = settings.pollTimeout().plus(SILENCE);
        this.startAgain = new PollBackOff(watch);
    }

    @Override
    public void start() {
        thread = new Thread(this::supervise, "polling-supervisor");
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends the question under way. Updates it may have brought are unconfirmed and come again. */
    @Override
    public void stop() {
        stopping.countDown();
        try {
            if (thread != null) {
                thread.join(TimeUnit.SECONDS.toMillis(15));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null && thread.isAlive();
    }

    /** Starts last, when the rest can take updates, and stops first. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private void supervise() {
        try {
            do {
                look();
            } while (!stopping.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end("the application stops");
        }
    }

    private void look() throws InterruptedException {
        try {
            if (lease.isInDoubt() && watch.isAnotherAsking()) {
                lease.giveUp();
            }
            if (!lease.isHeld()) {
                end("another node asks for updates now");
            } else if (session == null) {
                begin();
            } else if (System.nanoTime() - redrawAt > 0) {
                redraw();
            } else if (watch.sinceLastWord().compareTo(longestSilence) > 0) {
                end("no question for updates came to an end for too long");
                begin();
            }
        } catch (RuntimeException e) {
            log.error("Polling could not be looked after; trying again", e);
        }
    }

    private void begin() throws InterruptedException {
        if (System.nanoTime() - startAt < 0) {
            return;
        }
        try {
            watch.begin();
            session = sessions.begin();
            startAgain.reset();
            log.info("Asking Telegram for updates");
            name.learn();
            menu.publish();
            redraw();
        } catch (PollSession.NotStarted e) {
            long wait = startAgain.nextBackOffMillis();
            startAt = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(wait);
            log.warn("Polling could not start, next attempt in {} ms: {}", wait, e.getMessage());
        }
    }

    private void redraw() {
        redrawAt = System.nanoTime() + REDRAW_EVERY.toNanos();
        drawing.redrawBehind();
    }

    private void end(String why) {
        if (session != null) {
            log.info("Polling ends: {}", why);
            watch.end();
            session.end();
            session = null;
        }
    }
}
