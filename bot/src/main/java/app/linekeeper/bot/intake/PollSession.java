package app.linekeeper.bot.intake;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.longpolling.BotSession;

/** One session of the library with the thread and the connections that are its own. */
final class PollSession {

    private final BotSession session;
    private final ScheduledExecutorService executor;
    private final OkHttpClient http;

    PollSession(BotSession session, ScheduledExecutorService executor, OkHttpClient http) {
        this.session = session;
        this.executor = executor;
        this.http = http;
    }

    /** Ends the session and everything it had, and waits for its thread. */
    void end() {
        session.stop();
        http.dispatcher().cancelAll();
        executor.shutdownNow();
        try {
            executor.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        http.connectionPool().evictAll();
    }

    /** Telegram could not be asked; to be tried again later. */
    static final class NotStarted extends Exception {

        NotStarted(String message) {
            super(message);
        }
    }
}
