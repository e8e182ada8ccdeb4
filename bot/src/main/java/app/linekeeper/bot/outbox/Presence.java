package app.linekeeper.bot.outbox;

import app.linekeeper.bot.telegram.BotApi;
import app.linekeeper.bot.telegram.CallFailure;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** Whether Telegram is there for this bot, which tells a message that cannot be sent from an hour in which none can. */
@Component
class Presence {

    private static final long PATIENCE_SECONDS = 5;

    private final BotApi api;

    Presence(BotApi api) {
        this.api = api;
    }

    /** @throws Undelivered if Telegram does not answer, or does not know the bot */
    void require() {
        try {
            Awaited.answer(api.call(new GetMe()).orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (CompletionException e) {
            CallFailure failure = CallFailure.of(e);
            if (failure.kind() != CallFailure.Kind.TOO_MANY) {
                throw new Undelivered("Telegram is not there: " + failure.words());
            }
        }
    }
}
