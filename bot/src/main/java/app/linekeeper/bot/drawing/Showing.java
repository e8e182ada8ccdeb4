package app.linekeeper.bot.drawing;

import app.linekeeper.bot.telegram.BotApi;
import app.linekeeper.bot.telegram.CallFailure;
import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Conversations;
import app.linekeeper.conversations.Incoming;
import app.linekeeper.conversations.Reply;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/** Shows people what their turns came to, after commit and without keeping the deciding thread. */
@Component
public class Showing {

    private static final Logger log = LoggerFactory.getLogger(Showing.class);
    private static final int BEHIND_AT_ONCE = 100;

    private final ConcurrentHashMap<ChatKey, Lane> lanes = new ConcurrentHashMap<>();
    private final BotApi api;
    private final Conversations conversations;
    private final Redrawing redrawing;
    private final Brush brush;
    private final PressAnswers answers;
    private final SendCount sends;
    private final Words words = Words.standard();

    Showing(
            BotApi api,
            Conversations conversations,
            Redrawing redrawing,
            Brush brush,
            PressAnswers answers,
            SendCount sends) {
        this.api = api;
        this.conversations = conversations;
        this.redrawing = redrawing;
        this.brush = brush;
        this.answers = answers;
        this.sends = sends;
    }

    /**
     * Answers the press and draws the screen, both at once. Screens of one dialogue are drawn in order.
     *
     * @param callbackId the press that is still busy; null if nothing was pressed
     */
    public void show(Reply reply, @Nullable String callbackId) {
        answer(callbackId, reply.hint());
        if (reply.screen() == null) {
            return;
        }
        draw(reply);
    }

    /** Ends the waiting of a pressed button, with a word of explanation where there is one. A press has one answer. */
    public void answer(@Nullable String callbackId, @Nullable String hint) {
        if (callbackId != null && !callbackId.isEmpty()) {
            answers.give(callbackId, hint);
        }
    }

    /** Tells a person that something is wrong on our side and their deed is not lost. */
    public void tellTrouble(Incoming.Sender sender, @Nullable String callbackId, boolean outage) {
        Text text = Text.of(outage ? "delivery.outage" : "delivery.trouble");
        String said = words.plain(text, Language.ofTelegramCode(sender.languageCode()));
        if (callbackId != null) {
            answer(callbackId, said);
            return;
        }
        sends.interactive();
        api.call(new SendMessage(String.valueOf(sender.chat().chatId()), said)).exceptionally(thrown -> {
            sends.failed("trouble", CallFailure.of(thrown));
            return null;
        });
    }

    /**
     * Draws again what people have not seen, because of a crash or because Telegram was away.
     *
     * @return how many screens were put on their way
     */
    public int redrawBehind() {
        List<ChatKey> behind = conversations.behind(BEHIND_AT_ONCE);
        int drawn = 0;
        for (ChatKey chat : behind) {
            if (!lanes.containsKey(chat)) {
                drawn += redraw(chat);
            }
        }
        return drawn;
    }

    /** Whether every screen and every answer that was put on its way has arrived or failed. */
    boolean isSettled() {
        return lanes.isEmpty() && answers.areGiven();
    }

    /** One screen that cannot be drawn keeps no other from being drawn. */
    private int redraw(ChatKey chat) {
        try {
            Optional<Reply> reply = redrawing.of(chat);
            reply.ifPresent(this::draw);
            return reply.isPresent() ? 1 : 0;
        } catch (RuntimeException e) {
            log.error("A screen that was not seen cannot be drawn again; the person's next press begins anew", e);
            return 0;
        }
    }

    private void draw(Reply reply) {
        Errand errand = Errand.of(reply);
        Lane lane;
        Lane.Entry entry;
        do {
            lane = lanes.computeIfAbsent(reply.chat(), chat -> new Lane());
            entry = lane.enter(errand);
        } while (entry == Lane.Entry.CLOSED);
        if (entry == Lane.Entry.START) {
            start(lane, errand);
        }
    }

    private void start(Lane lane, Errand errand) {
        drawn(lane, errand).whenComplete((done, thrown) -> {
            if (thrown != null) {
                log.error("A screen was not drawn; it will be drawn again", thrown);
            }
            follow(lane, errand);
        });
    }

    /** Whatever is wrong with a screen must not block its lane. */
    private CompletableFuture<Void> drawn(Lane lane, Errand errand) {
        try {
            return brush.draw(errand, lane);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void follow(Lane lane, Errand done) {
        Errand next = lane.next();
        if (next == null) {
            lanes.remove(done.chat(), lane);
        } else {
            start(lane, next);
        }
    }
}
