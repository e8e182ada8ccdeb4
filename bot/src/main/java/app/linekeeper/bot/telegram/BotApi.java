package app.linekeeper.bot.telegram;

import java.io.Serializable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Calls of the Bot API that never throw and always end: a failure comes through the future. */
@Component
public class BotApi {

    /** Above the client's own limit of a call: only for a future that the library forgot. */
    private static final long FORGOTTEN_SECONDS = 40;

    private final TelegramClient client;

    BotApi(TelegramClient client) {
        this.client = client;
    }

    /** Calls a method whose answer is JSON. */
    public <T extends Serializable> CompletableFuture<T> call(BotApiMethod<T> method) {
        try {
            return ending(client.executeAsync(method));
        } catch (TelegramApiException | RuntimeException refusedBeforeSending) {
            return CompletableFuture.failedFuture(refusedBeforeSending);
        }
    }

    /** Turns a message into a document, or one document into another. */
    public CompletableFuture<Serializable> call(EditMessageMedia method) {
        return ending(client.executeAsync(method));
    }

    /** Sends a document as a message of its own. */
    public CompletableFuture<Message> call(SendDocument method) {
        return ending(client.executeAsync(method));
    }

    private static <T> CompletableFuture<T> ending(CompletableFuture<T> future) {
        return future.orTimeout(FORGOTTEN_SECONDS, TimeUnit.SECONDS);
    }
}
