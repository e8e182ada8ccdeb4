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

    /** Faults of a call that is rare, such as the one that brings a file, would pile up and befall one message all at once. */
    private static final int MOST_WAITING = 3;

    private final SandboxBotApi telegram;
    private final AtomicInteger faults = new AtomicInteger();

    BadWeather(SandboxBotApi telegram) {
        this.telegram = telegram;
    }

    /** Something goes wrong once, soon. */
    void turns(Random random) {
        faults.incrementAndGet();
        switch (random.nextInt(4)) {
            case 0 -> fails("answercallbackquery", random);
            case 1 -> telegram.goesWrong(any(DONE, random), 1);
            default -> fails(any(METHODS, random), random);
        }
    }

    private void fails(String method, Random random) {
        if (telegram.faultsLeft(method) < MOST_WAITING) {
            telegram.goesWrong(Fault.of(any(NOT_DONE, random), 1).on(method));
        }
    }

    int faults() {
        return faults.get();
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
