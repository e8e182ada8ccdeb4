package app.linekeeper.bot.bench;

import app.linekeeper.bot.bench.Script.Choice;
import app.linekeeper.bot.sandbox.botapi.Bot;
import app.linekeeper.bot.sandbox.botapi.Key;
import app.linekeeper.bot.sandbox.botapi.Message;
import app.linekeeper.bot.sandbox.botapi.TelegramUser;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One person of the crowd. */
final class Walker {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private final Bot bot;
    private final TelegramUser person;
    private final Script script;
    private final Latencies latencies;
    private long pressedAt;
    private boolean waiting;
    private boolean resting;
    private int stuck;

    Walker(Bot bot, long id, Script script, Latencies latencies) {
        this.bot = bot;
        this.person = TelegramUser.named(id, "Person " + id, "ru");
        this.script = script;
        this.latencies = latencies;
        bot.people().open(person);
    }

    synchronized void begin() {
        pressedAt = System.nanoTime();
        waiting = true;
        bot.people().write(person.id(), person, "/menu");
    }

    /** One press, one screen: a second one, as after a screen that was out of date, is only looked at. */
    synchronized void sees(Message message) {
        if (!waiting) {
            return;
        }
        waiting = false;
        long now = System.nanoTime();
        latencies.add(now - pressedAt);
        pressedAt = now;
        if (resting) {
            return;
        }
        List<Choice> screen = message.keyboard().rows().stream()
                .flatMap(List::stream)
                .map(Key::data)
                .filter(Objects::nonNull)
                .map(Choice::of)
                .toList();
        Optional<Choice> choice = script.choose(screen);
        if (choice.isPresent()) {
            waiting = true;
            bot.people().press(person.id(), person, message.id(), choice.get().data());
        } else {
            begin();
        }
    }

    /** Starts over if nothing came for long. */
    void nudge() {
        boolean late;
        synchronized (this) {
            late = waiting && System.nanoTime() - pressedAt > PATIENCE;
            stuck += late ? 1 : 0;
        }
        if (late) {
            begin();
        }
    }

    synchronized void rest() {
        resting = true;
    }

    synchronized boolean isWaiting() {
        return waiting;
    }

    synchronized int lost() {
        return script.lost();
    }

    synchronized int stuck() {
        return stuck;
    }
}
