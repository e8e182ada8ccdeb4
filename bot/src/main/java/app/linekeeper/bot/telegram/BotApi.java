package app.linekeeper.bot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.hc.core5.http.ContentType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageMedia;
import org.telegram.telegrambots.meta.api.objects.media.InputMedia;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Calls of the Bot API that never throw and always end: a failure comes through the future. What follows a success must
 * not block, for all answers arrive on one thread; what follows a failure may.
 */
@Component
public class BotApi {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long ASK_AGAIN_SECONDS = 5;

    private final Connections connections;
    private final Unanswered unanswered;
    private final SendingWatch sending;

    BotApi(Connections connections, Unanswered unanswered, SendingWatch sending) {
        this.connections = connections;
        this.unanswered = unanswered;
        this.sending = sending;
    }

    /** Calls a method whose answer is JSON; where a group has got another number, it is called for that. */
    public <T extends Serializable> CompletableFuture<T> call(BotApiMethod<T> method) {
        try {
            method.validate();
            return post(method, JSON.writeValueAsBytes(method))
                    .exceptionallyCompose(thrown -> follow(method, CallFailure.of(thrown), thrown));
        } catch (TelegramApiException | JsonProcessingException | RuntimeException refusedBeforeSending) {
            return CompletableFuture.failedFuture(refusedBeforeSending);
        }
    }

    private <T extends Serializable> CompletableFuture<T> follow(
            BotApiMethod<T> method, CallFailure failure, Throwable thrown) {
        ObjectNode there = JSON.valueToTree(method);
        // what is said to one person goes to no group
        if (failure.movedTo() == null || !there.path("chat_id").asText().startsWith("-")) {
            return CompletableFuture.failedFuture(thrown);
        }
        there.put("chat_id", failure.movedTo());
        return post(method, there.toString().getBytes(StandardCharsets.UTF_8));
    }

    private <T extends Serializable> CompletableFuture<T> post(BotApiMethod<T> method, byte[] body) {
        return post(method, () -> connections.post(method.getMethod(), body, ContentType.APPLICATION_JSON), 0);
    }

    /**
     * Turns a message into a file, or one file into another.
     *
     * @param file one that Telegram knows, or one to be uploaded with it; without a preview picture
     * @param buttons null for none
     */
    public CompletableFuture<Serializable> turnInto(
            long chatId, int messageId, InputMedia file, @Nullable InlineKeyboardMarkup buttons) {
        try {
            EditMessageMedia method = EditMessageMedia.builder()
                    .chatId(chatId)
                    .messageId(messageId)
                    .media(file)
                    .replyMarkup(buttons)
                    .build();
            method.validate();
            UploadBody body = UploadBody.of(UploadForm.of(method, file));
            return post(method, () -> body.post(connections, method.getMethod()), body.patience());
        } catch (TelegramApiException | IOException | RuntimeException refusedBeforeSending) {
            return CompletableFuture.failedFuture(refusedBeforeSending);
        }
    }

    private <T extends Serializable> CompletableFuture<T> post(
            PartialBotApiMethod<T> method, Supplier<CompletableFuture<HttpAnswer>> call, long patience) {
        CompletableFuture<T> result = new CompletableFuture<>();
        unanswered.watch(sent(call), patience).whenComplete((answer, thrown) -> {
            if (thrown != null) {
                failElsewhere(result, thrown);
                return;
            }
            try {
                T read = answer.resultOf(method);
                sending.answered();
                result.complete(read);
            } catch (FailedCall failed) {
                failElsewhere(result, failed);
            }
        });
        return result;
    }

    /** What cannot even be sent, as to a proxy whose name nobody knows, fails as what was sent in vain. */
    private static CompletableFuture<HttpAnswer> sent(Supplier<CompletableFuture<HttpAnswer>> call) {
        try {
            return call.get();
        } catch (RuntimeException unsent) {
            return CompletableFuture.failedFuture(unsent);
        }
    }

    private void failElsewhere(CompletableFuture<?> result, Throwable why) {
        if (sending.failed(CallFailure.of(why))) {
            sending.silence().ifPresent(this::askLater);
        }
        ForkJoinPool.commonPool().execute(() -> result.completeExceptionally(why));
    }

    /** As long as nothing is answered it is asked whether Telegram is back: nobody may have anything to send by then. */
    private void askLater(Silence silence) {
        CompletableFuture.delayedExecutor(ASK_AGAIN_SECONDS, TimeUnit.SECONDS).execute(() -> {
            if (!connections.isClosed() && sending.silence().equals(Optional.of(silence))) {
                call(new GetMe());
                askLater(silence);
            }
        });
    }
}
