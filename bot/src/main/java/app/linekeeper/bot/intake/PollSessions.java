package app.linekeeper.bot.intake;

import app.linekeeper.bot.settings.TelegramSettings;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import okhttp3.OkHttpClient;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.longpolling.BotSession;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Makes sessions of long polling. Each has its own connection, so that a stuck one is thrown away whole. */
@Component
class PollSessions {

    private static final Duration ON_TOP = Duration.ofSeconds(10);

    private final TelegramSettings settings;
    private final TelegramUrl url;
    private final Intake intake;
    private final PollWatch watch;

    PollSessions(TelegramSettings settings, TelegramUrl url, Intake intake, PollWatch watch) {
        this.settings = settings;
        this.url = url;
        this.intake = intake;
        this.watch = watch;
    }

    /**
     * Takes up what is left in the inbox, then starts to ask for more.
     *
     * @throws PollSession.NotStarted if Telegram is away
     */
    PollSession begin() throws PollSession.NotStarted, InterruptedException {
        intake.takeUpTheRest();
        OkHttpClient http = http();
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(PollSessions::thread);
        int timeout = Math.toIntExact(settings.pollTimeout().toSeconds());
        BotSession session = new BotSession(
                new ObjectMapper(),
                http,
                executor,
                settings.token(),
                () -> url,
                ignored -> intake.question(timeout),
                () -> new PollBackOff(watch),
                intake);
        PollSession started = new PollSession(session, executor, http);
        try {
            session.start();
            return started;
        } catch (TelegramApiException | RuntimeException e) {
            started.end();
            String trouble = watch.trouble();
            throw new PollSession.NotStarted(trouble == null ? e.getClass().getSimpleName() : trouble);
        }
    }

    private OkHttpClient http() {
        OkHttpClient.Builder http = new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .connectTimeout(Duration.ofSeconds(10))
                .readTimeout(settings.pollTimeout().plus(ON_TOP))
                .callTimeout(settings.pollTimeout().plus(ON_TOP))
                .addInterceptor(watch);
        settings.proxyAddress().ifPresent(proxy -> PollProxy.lead(http, proxy));
        return http.build();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "polling");
        thread.setDaemon(true);
        return thread;
    }
}
