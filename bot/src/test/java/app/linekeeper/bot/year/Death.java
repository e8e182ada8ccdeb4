package app.linekeeper.bot.year;

import app.linekeeper.bot.sandbox.botapi.Bot;
import app.linekeeper.bot.sandbox.botapi.ChatEvent;
import app.linekeeper.bot.sandbox.botapi.ChatListener;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongConsumer;

/** The end of a node: at any time while it works, or when a message has arrived, and its sender does not know that yet. */
final class Death implements ChatListener, AutoCloseable {

    static final long NO_CHAT = 0;

    /** A node's work of a moment lasts about so long. */
    private static final int WORK_MILLIS = 150;

    private static final int FIRST_MESSAGES = 4;

    private final Bot bot;
    private final LongConsumer kill;
    private final AtomicInteger before;
    private final AtomicBoolean came = new AtomicBoolean();
    private final CompletableFuture<Void> over = new CompletableFuture<>();

    /** @param kill told in which chat something has just arrived, or that it is {@link #NO_CHAT} */
    Death(Bot bot, Random random, LongConsumer kill) {
        this.bot = bot;
        this.kill = kill;
        before = new AtomicInteger(random.nextInt(FIRST_MESSAGES));
        int millis = random.nextInt(WORK_MILLIS);
        if (random.nextBoolean()) {
            bot.listen(this);
        } else {
            CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(() -> comes(NO_CHAT));
        }
    }

    @Override
    public void happened(ChatEvent event) {
        if (before.getAndDecrement() == 0) {
            comes(event.chatId());
        }
    }

    /** It has come by then, whatever happened. */
    @Override
    public void close() {
        bot.unlisten(this);
        comes(NO_CHAT);
        over.join();
    }

    private void comes(long chat) {
        if (came.compareAndSet(false, true)) {
            try {
                kill.accept(chat);
                over.complete(null);
            } catch (RuntimeException | Error e) {
                over.completeExceptionally(e);
            }
        }
    }
}
