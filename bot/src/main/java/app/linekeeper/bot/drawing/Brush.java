package app.linekeeper.bot.drawing;

import app.linekeeper.bot.telegram.BotApi;
import app.linekeeper.bot.telegram.CallFailure;
import app.linekeeper.conversations.Conversations;
import app.linekeeper.conversations.Reply;
import app.linekeeper.conversations.Screen;
import app.linekeeper.domain.person.People;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;

/** Draws one screen: edits the live message where it can, sends a new one where it must, and notes what was seen. */
@Component
class Brush {

    private static final Logger log = LoggerFactory.getLogger(Brush.class);

    private final BotApi api;
    private final Conversations conversations;
    private final People people;
    private final SeenNotes seen;
    private final SendCount sends;

    Brush(BotApi api, Conversations conversations, People people, SeenNotes seen, SendCount sends) {
        this.api = api;
        this.conversations = conversations;
        this.people = people;
        this.seen = seen;
        this.sends = sends;
    }

    /** The future ends when the person sees the screen, or when this attempt is over. */
    CompletableFuture<Void> draw(Reply reply, Lane lane) {
        Integer messageId = reply.editMessageId();
        return messageId == null || messageId == 0 ? anew(reply, lane, false) : inPlace(reply, lane, messageId, false);
    }

    private CompletableFuture<Void> inPlace(Reply reply, Lane lane, int messageId, boolean plain) {
        EditMessageText edit = Sketch.inPlace(reply.chat().chatId(), messageId, screen(reply));
        if (plain) {
            edit.setText(Sketch.plain(edit.getText()));
            edit.setParseMode(null);
        }
        sends.interactive();
        return unfold(api.call(edit), done -> noted(reply, messageId), failure -> {
            sends.failed("edit", failure);
            return switch (failure.kind()) {
                case NOT_MODIFIED -> noted(reply, messageId);
                case GONE -> anew(reply, lane, false);
                case BAD_MARKUP -> plain ? giveUp(reply, failure) : inPlace(reply, lane, messageId, true);
                default -> otherwise(reply, lane, failure);
            };
        });
    }

    private CompletableFuture<Void> anew(Reply reply, Lane lane, boolean plain) {
        SendMessage send = Sketch.anew(reply.chat().chatId(), screen(reply));
        if (plain) {
            send.setText(Sketch.plain(send.getText()));
            send.setParseMode(null);
        }
        sends.interactive();
        return unfold(
                api.call(send),
                message -> {
                    lane.sentAnew(message.getMessageId());
                    return noted(reply, message.getMessageId());
                },
                failure -> {
                    sends.failed("send", failure);
                    boolean once = failure.kind() == CallFailure.Kind.BAD_MARKUP && !plain;
                    return once ? anew(reply, lane, true) : otherwise(reply, lane, failure);
                });
    }

    private CompletableFuture<Void> otherwise(Reply reply, Lane lane, CallFailure failure) {
        return switch (failure.kind()) {
            case TOO_MANY -> afterWait(reply, lane, failure);
            case UNREACHABLE -> unreachable(reply);
            case UNKNOWN, UNSENT -> CompletableFuture.completedFuture(null);
            default -> giveUp(reply, failure);
        };
    }

    /** After the wait the dialogue may be further on: what is drawn is its screen of then. */
    private CompletableFuture<Void> afterWait(Reply reply, Lane lane, CallFailure failure) {
        Executor later = CompletableFuture.delayedExecutor(failure.retryAfter().toMillis(), TimeUnit.MILLISECONDS);
        return CompletableFuture.supplyAsync(() -> conversations.redraw(reply.chat()), later)
                .thenCompose(now -> now.filter(r -> r.screen() != null)
                        .map(r -> {
                            lane.redrawn(r);
                            return draw(r, lane);
                        })
                        .orElseGet(() -> CompletableFuture.completedFuture(null)));
    }

    private CompletableFuture<Void> unreachable(Reply reply) {
        if (reply.chat().isPrivate()) {
            people.markUnreachable(reply.chat().userId());
        }
        return noMore(reply);
    }

    private CompletableFuture<Void> giveUp(Reply reply, CallFailure failure) {
        log.error("Screen {} of a dialogue cannot be drawn: {}", reply.number(), failure.words());
        return noMore(reply);
    }

    /** Noted as shown, so that it is not drawn again and again; the next turn draws a new one. */
    private CompletableFuture<Void> noMore(Reply reply) {
        Integer messageId = reply.editMessageId();
        return noted(reply, messageId == null ? 0 : messageId);
    }

    private CompletableFuture<Void> noted(Reply reply, int messageId) {
        seen.note(reply, messageId);
        return CompletableFuture.completedFuture(null);
    }

    private static Screen screen(Reply reply) {
        return Objects.requireNonNull(reply.screen());
    }

    private static <T> CompletableFuture<Void> unfold(
            CompletableFuture<T> call,
            Function<T, CompletableFuture<Void>> done,
            Function<CallFailure, CompletableFuture<Void>> failed) {
        return call.handle(
                        (result, thrown) -> thrown == null ? done.apply(result) : failed.apply(CallFailure.of(thrown)))
                .thenCompose(Function.identity());
    }
}
