package app.linekeeper.bot.telegram;

import java.io.Serializable;
import java.util.concurrent.CompletableFuture;
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

    private final TelegramClient client;
    private final Unanswered unanswered;

    BotApi(TelegramClient client, Unanswered unanswered) {
        this.client = client;
        this.unanswered = unanswered;
    }

    /** Calls a method whose answer is JSON. */
    public <T extends Serializable> CompletableFuture<T> call(BotApiMethod<T> method) {
        try {
            return unanswered.watch(client.executeAsync(method));
        } catch (TelegramApiException | RuntimeException refusedBeforeSending) {
            return CompletableFuture.failedFuture(refusedBeforeSending);
        }
    }

    /** Turns a message into a document, or one document into another. */
    public CompletableFuture<Serializable> call(EditMessageMedia method) {
        return unanswered.watch(client.executeAsync(method));
    }

    /** Sends a document as a message of its own. */
    public CompletableFuture<Message> call(SendDocument method) {
        return unanswered.watch(client.executeAsync(method));
    }
}
