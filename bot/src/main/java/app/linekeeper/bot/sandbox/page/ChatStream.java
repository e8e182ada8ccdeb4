package app.linekeeper.bot.sandbox.page;

import app.linekeeper.bot.sandbox.botapi.Bot;
import app.linekeeper.bot.sandbox.botapi.ChatEvent;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Pushes to every open page what happens in the chats. Nobody waits for a slow page: it is written to apart. */
@Component
@Profile("sandbox")
final class ChatStream implements ApplicationListener<ContextClosedEvent> {

    private final List<SseEmitter> pages = new CopyOnWriteArrayList<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "sandbox-pages");
        thread.setDaemon(true);
        return thread;
    });

    ChatStream(Bot bot) {
        bot.listen(this::happened);
    }

    /** What a page is told; fields that do not matter for the kind are null. */
    record Told(
            String kind,
            long chatId,
            @Nullable Bubble message,
            @Nullable Integer messageId,
            @Nullable String queryId,
            @Nullable String text,
            boolean alert) {}

    SseEmitter open() {
        SseEmitter page = new SseEmitter(TimeUnit.HOURS.toMillis(12));
        page.onCompletion(() -> pages.remove(page));
        page.onTimeout(page::complete);
        page.onError(gone -> pages.remove(page));
        pages.add(page);
        // the first word opens the line on the page's side
        writer.execute(() -> write(page, "hello", ""));
        return page;
    }

    void tell(String event, Object what) {
        if (!pages.isEmpty()) {
            writer.execute(() -> pages.forEach(page -> write(page, event, what)));
        }
    }

    /** An open page would keep the web server from stopping; it comes back by itself. */
    @Override
    public void onApplicationEvent(ContextClosedEvent closed) {
        pages.forEach(SseEmitter::complete);
        writer.shutdownNow();
    }

    private void happened(ChatEvent event) {
        if (!pages.isEmpty()) {
            tell("chat", told(event));
        }
    }

    private static Told told(ChatEvent event) {
        if (event instanceof ChatEvent.Shown shown) {
            return new Told("shown", shown.chatId(), Bubble.of(shown.message()), null, null, null, false);
        }
        if (event instanceof ChatEvent.Deleted deleted) {
            return new Told("deleted", deleted.chatId(), null, deleted.messageId(), null, null, false);
        }
        if (event instanceof ChatEvent.Answered answered) {
            return new Told(
                    "answered",
                    answered.chatId(),
                    null,
                    answered.messageId(),
                    answered.queryId(),
                    answered.text(),
                    answered.alert());
        }
        return new Told("busy", event.chatId(), null, null, null, ((ChatEvent.Busy) event).action(), false);
    }

    private void write(SseEmitter page, String event, Object what) {
        try {
            page.send(SseEmitter.event().name(event).data(what));
        } catch (IOException | IllegalStateException gone) {
            pages.remove(page);
        }
    }
}
