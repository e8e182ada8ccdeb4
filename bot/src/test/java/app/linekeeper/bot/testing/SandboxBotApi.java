package app.linekeeper.bot.testing;

import app.linekeeper.bot.sandbox.botapi.Bot;
import app.linekeeper.bot.sandbox.botapi.BotApiServer;
import app.linekeeper.bot.sandbox.botapi.Fault;
import app.linekeeper.bot.sandbox.botapi.TelegramUser;
import app.linekeeper.bot.sandbox.botapi.http.StandAlone;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A Bot API server with one bot, and the people who talk to it.
 *
 * <pre>
 * try (SandboxBotApi telegram = SandboxBotApi.start()) {
 *     TalkingPerson owner = telegram.person(1001);
 *     owner.sends("/start").awaitsText("Партнёр");
 *     owner.presses("Продлить");
 * }
 * </pre>
 */
public final class SandboxBotApi implements AutoCloseable {

    public static final String TOKEN = "1000000000:sandbox-token-is-no-secret";

    private final BotApiServer server;
    private final Bot bot;
    private final @Nullable StandAlone standAlone;
    private final Map<Long, TalkingPerson> people = new ConcurrentHashMap<>();

    private SandboxBotApi(BotApiServer server, Bot bot, @Nullable StandAlone standAlone) {
        this.server = server;
        this.bot = bot;
        this.standAlone = standAlone;
    }

    /** On a free port of its own, by the system's time. */
    public static SandboxBotApi start() {
        return start(Clock.systemUTC(), 0);
    }

    public static SandboxBotApi start(Clock clock, int port) {
        BotApiServer server = new BotApiServer(clock);
        Bot bot = server.register(TOKEN, "linekeeper_sandbox_bot", "Linekeeper");
        return new SandboxBotApi(server, bot, StandAlone.start(server, port));
    }

    /** Over a server that runs already, such as the one of an application in the profile {@code sandbox}. */
    public static SandboxBotApi over(BotApiServer server, Bot bot) {
        return new SandboxBotApi(server, bot, null);
    }

    /** For {@code linekeeper.telegram.api-url}. */
    public String url() {
        if (standAlone == null) {
            throw new IllegalStateException("This server listens on the application's port");
        }
        return standAlone.url();
    }

    public String token() {
        return bot.token();
    }

    public Bot bot() {
        return bot;
    }

    /** A person whose Telegram speaks Russian and who has opened the chat with the bot. */
    public TalkingPerson person(long id) {
        return person(id, "ru");
    }

    public TalkingPerson person(long id, String languageCode) {
        return person(id, languageCode, "Person " + id);
    }

    public TalkingPerson person(long id, String languageCode, String name) {
        return people.computeIfAbsent(id, key -> TalkingPerson.of(bot, TelegramUser.named(key, name, languageCode)));
    }

    /** From here on something goes wrong, as often as the fault says. */
    public void goesWrong(Fault fault) {
        server.faults().add(fault);
    }

    public void goesWrong(Fault.Kind kind, int times) {
        goesWrong(Fault.of(kind, times));
    }

    public void goesWell() {
        server.faults().clear();
    }

    /** How many of the faults have not happened yet. */
    public int faultsLeft() {
        return server.faults().left();
    }

    /** How many of the faults of a method have not happened yet. */
    public int faultsLeft(String method) {
        return server.faults().left(method);
    }

    @Override
    public void close() {
        if (standAlone != null) {
            standAlone.close();
        }
    }
}
