package app.linekeeper.bot.bench;

import app.linekeeper.bot.sandbox.botapi.Bot;
import app.linekeeper.bot.sandbox.botapi.ChatEvent;
import app.linekeeper.bot.sandbox.botapi.ChatListener;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Many people at once, each of whom presses the next button as soon as the screen is there. */
final class Crowd {

    private final Bot bot;
    private final Map<Long, Walker> walkers = new HashMap<>();
    private final Latencies latencies = new Latencies();

    Crowd(Bot bot, long firstId, int people, int payingPercent) {
        this.bot = bot;
        for (int n = 0; n < people; n++) {
            boolean pays = n % 100 < payingPercent;
            Walker walker = new Walker(bot, firstId + n, new Script(pays ? Script.PAYING : Script.LOOKING), latencies);
            walkers.put(firstId + n, walker);
        }
    }

    /** @return turns a second and how long people waited, in words */
    String press(Duration time) throws InterruptedException {
        ChatListener listener = event -> {
            Walker walker = walkers.get(event.chatId());
            if (walker != null
                    && event instanceof ChatEvent.Shown shown
                    && shown.message().isOfBot()) {
                walker.sees(shown.message());
            }
        };
        bot.listen(listener);
        walkers.values().forEach(Walker::begin);
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            Thread.sleep(100);
            walkers.values().forEach(Walker::nudge);
        }
        walkers.values().forEach(Walker::rest);
        String words = latencies.words(time);
        // the last screens arrive, or the next crowd would take them for its own
        for (int n = 0; n < 300 && walkers.values().stream().anyMatch(Walker::isWaiting); n++) {
            Thread.sleep(100);
        }
        bot.unlisten(listener);
        int lost = walkers.values().stream().mapToInt(Walker::lost).sum();
        int stuck = walkers.values().stream().mapToInt(Walker::stuck).sum();
        return words + " lost=" + lost + " stuck=" + stuck;
    }
}
