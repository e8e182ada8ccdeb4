package app.linekeeper.bot.year;

import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.sandbox.botapi.Fault;
import app.linekeeper.bot.testing.SandboxBotApi;
import java.util.function.Consumer;

/** What happens outside: things break down, and people block the bot. */
final class Outside {

    private static final int ALWAYS = 1_000_000;
    private static final int TEN_MINUTES = 600;

    private final Office office;
    private final Consumer<String> told;

    Outside(Office office, Consumer<String> told) {
        this.office = office;
        this.told = told;
    }

    void linesBreakDown() {
        told.accept("The system that makes lines run breaks down");
        office.world().linesAreDown(true);
    }

    void linesRecover() {
        told.accept("The system that makes lines run works again");
        office.world().linesAreDown(false);
    }

    void telegramIsAway() {
        told.accept("Telegram takes nothing");
        Fault busy = Fault.of(Fault.Kind.TOO_MANY_REQUESTS, ALWAYS).retryAfter(TEN_MINUTES);
        telegram().goesWrong(busy.on("sendmessage"));
        telegram().goesWrong(busy.on("editmessagemedia"));
    }

    void telegramIsBack() {
        told.accept("Telegram is there again");
        telegram().goesWell();
    }

    void blocks(Hands who) {
        told.accept(who.name() + " blocks the bot");
        telegram().person(who.telegramId()).blocks();
    }

    void comesBack(Hands who) {
        told.accept(who.name() + " lets the bot in again");
        telegram().person(who.telegramId()).unblocks();
        await("the bot to notice").until(() -> office.isReachable(who.telegramId()));
    }

    private SandboxBotApi telegram() {
        return office.telegram();
    }
}
