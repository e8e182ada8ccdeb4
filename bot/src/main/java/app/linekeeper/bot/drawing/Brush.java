package app.linekeeper.bot.drawing;

import app.linekeeper.bot.telegram.BotApi;
import app.linekeeper.bot.telegram.CallFailure;
import app.linekeeper.conversations.Reply;
import app.linekeeper.domain.person.People;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;

/**
 * Draws one screen: edits the live message where it can, sends a new one where it must, and notes what was seen. A new
 * message gets its buttons only when the dialogue knows of it and no other has any, so that whatever breaks in between
 * there is never a second message that looks live.
 */
@Component
class Brush {

    private static final Logger log = LoggerFactory.getLogger(Brush.class);

    private final BotApi api;
    private final Redrawing redrawing;
    private final People people;
    private final SeenNotes seen;
    private final Keyboards keyboards;
    private final SendCount sends;

    Brush(BotApi api, Redrawing redrawing, People people, SeenNotes seen, Keyboards keyboards, SendCount sends) {
        this.api = api;
        this.redrawing = redrawing;
        this.people = people;
        this.seen = seen;
        this.keyboards = keyboards;
        this.sends = sends;
    }

    /** The future ends when the person sees the screen, or when this attempt is over. */
    CompletableFuture<Void> draw(Errand errand, Lane lane) {
        CompletableFuture<Boolean> left = keyboards.leave(errand);
        Integer message = errand.message();
        if (message == null || message == 0) {
            return anew(errand, lane, left, false);
        }
        return left.thenCompose(done -> done ? placed(errand, message) : CompletableFuture.completedFuture(false))
                .thenCompose(go -> go ? inPlace(errand, lane, message, false) : over());
    }

    private CompletableFuture<Boolean> placed(Errand errand, int message) {
        return errand.isNoted() ? CompletableFuture.completedFuture(true) : seen.placed(errand, message);
    }

    private CompletableFuture<Void> inPlace(Errand errand, Lane lane, int messageId, boolean plain) {
        EditMessageText edit = Sketch.inPlace(errand.chat().chatId(), messageId, errand.screen());
        if (plain) {
            edit.setText(Sketch.plain(edit.getText()));
            edit.setParseMode(null);
        }
        sends.interactive();
        return unfold(api.call(edit), done -> noted(errand, messageId), failure -> {
            sends.failed("edit", failure);
            return switch (failure.kind()) {
                case NOT_MODIFIED -> noted(errand, messageId);
                case GONE -> draw(errand.anew(), lane);
                case BAD_MARKUP -> plain ? giveUp(errand, failure) : inPlace(errand, lane, messageId, true);
                default -> otherwise(errand, lane, failure);
            };
        });
    }

    private CompletableFuture<Void> anew(Errand errand, Lane lane, CompletableFuture<Boolean> left, boolean plain) {
        SendMessage send = Sketch.words(errand.chat().chatId(), errand.screen());
        send.setDisableNotification(errand.reply().place().quiet() ? true : null);
        if (plain) {
            send.setText(Sketch.plain(send.getText()));
            send.setParseMode(null);
        }
        sends.interactive();
        return unfold(
                api.call(send),
                message -> {
                    lane.sentAnew(message.getMessageId());
                    return live(errand, lane, left, message.getMessageId());
                },
                failure -> {
                    sends.failed("send", failure);
                    boolean once = failure.kind() == CallFailure.Kind.BAD_MARKUP && !plain;
                    return once ? anew(errand, lane, left, true) : otherwise(errand, lane, failure);
                });
    }

    /** A message that was sent becomes the live one, unless the dialogue has gone on. */
    private CompletableFuture<Void> live(Errand errand, Lane lane, CompletableFuture<Boolean> left, int messageId) {
        return seen.placed(errand, messageId)
                .thenCombine(left, (isNewest, done) -> isNewest && done)
                .thenCompose(go -> go ? keyboards.give(errand, messageId) : CompletableFuture.completedFuture(false))
                .thenCompose(given -> given ? noted(errand, messageId) : over());
    }

    private CompletableFuture<Void> otherwise(Errand errand, Lane lane, CallFailure failure) {
        return switch (failure.kind()) {
            case TOO_MANY -> afterWait(errand, lane, failure);
            case UNREACHABLE -> unreachable(errand);
            case UNKNOWN, UNSENT -> over();
            default -> giveUp(errand, failure);
        };
    }

    /** After the wait the dialogue may be further on: what is drawn is its screen of then. */
    private CompletableFuture<Void> afterWait(Errand errand, Lane lane, CallFailure failure) {
        Executor later = CompletableFuture.delayedExecutor(failure.retryAfter().toMillis(), TimeUnit.MILLISECONDS);
        return CompletableFuture.supplyAsync(() -> redrawing.of(errand.chat()), later)
                .thenCompose(now -> now.map(reply -> again(reply, lane)).orElseGet(Brush::over));
    }

    private CompletableFuture<Void> again(Reply reply, Lane lane) {
        Errand now = Errand.of(reply);
        lane.redrawn(now);
        return draw(now, lane);
    }

    private CompletableFuture<Void> unreachable(Errand errand) {
        if (errand.chat().isPrivate()) {
            people.markUnreachable(errand.chat().userId());
        }
        return noMore(errand);
    }

    private CompletableFuture<Void> giveUp(Errand errand, CallFailure failure) {
        log.error("Screen {} of a dialogue cannot be drawn: {}", errand.number(), failure.words());
        return noMore(errand);
    }

    /** Noted as shown, so that it is not drawn again and again; the next turn draws a new one. */
    private CompletableFuture<Void> noMore(Errand errand) {
        Integer messageId = errand.message();
        return noted(errand, messageId == null ? 0 : messageId);
    }

    private CompletableFuture<Void> noted(Errand errand, int messageId) {
        seen.note(errand, messageId);
        return over();
    }

    private static CompletableFuture<Void> over() {
        return CompletableFuture.completedFuture(null);
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
