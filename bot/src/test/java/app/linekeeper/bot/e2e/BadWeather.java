package app.linekeeper.bot.e2e;

import app.linekeeper.bot.sandbox.botapi.Fault;
import app.linekeeper.bot.testing.SandboxBotApi;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** What goes wrong between the bot and Telegram, now and then. */
final class BadWeather {

    private static final List<Fault.Kind> NOT_DONE = List.of(
            Fault.Kind.TOO_MANY_REQUESTS, Fault.Kind.SERVER_ERROR, Fault.Kind.HTML_PAGE, Fault.Kind.DROP_BEFORE);

    private static final List<Fault.Kind> DONE =
            List.of(Fault.Kind.DROP_AFTER, Fault.Kind.REPEAT_UPDATES, Fault.Kind.SWAP_UPDATES);

    private static final List<String> METHODS =
            List.of("sendmessage", "editmessagetext", "editmessagetext", "editmessagemedia", "getupdates");

    private final SandboxBotApi telegram;
    private final AtomicInteger faults = new AtomicInteger();

    BadWeather(SandboxBotApi telegram) {
        this.telegram = telegram;
    }

    /** Something goes wrong once, soon. */
    void turns(Random random) {
        faults.incrementAndGet();
        switch (random.nextInt(4)) {
            case 0 -> telegram.goesWrong(Fault.of(any(NOT_DONE, random), 1).on("answercallbackquery"));
            case 1 -> telegram.goesWrong(any(DONE, random), 1);
            default -> telegram.goesWrong(Fault.of(any(NOT_DONE, random), 1).on(any(METHODS, random)));
        }
    }

    int faults() {
        return faults.get();
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
