package app.linekeeper.bot.bench;

import app.linekeeper.bot.testing.FakeBotApi;
import app.linekeeper.bot.testing.FakeBotApi.Call;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** People who now and then press a button of their screen, one after the other, and how long each waits for what it leads to. */
final class Presses {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final FakeBotApi api;
    private final List<Long> people;
    private final Latencies latencies = new Latencies();
    private final Random random = new Random(14);
    private long time;
    private int next;

    Presses(FakeBotApi api, List<Long> people) {
        this.api = api;
        this.people = people;
    }

    void during(Duration length, int aSecond) throws InterruptedException {
        long step = Duration.ofSeconds(1).toNanos() / aSecond;
        for (int n = 0; n < length.toSeconds() * aSecond; n++) {
            long begun = System.nanoTime();
            press(people.get(next++ % people.size()));
            long left = step - (System.nanoTime() - begun);
            Thread.sleep(Math.max(0, left / 1_000_000));
        }
        time += length.toNanos();
    }

    String words() {
        return latencies.words(Duration.ofNanos(time));
    }

    private void press(long person) throws InterruptedException {
        List<Call> shown = shown(person);
        JsonNode data = shown.isEmpty() ? null : anyButton(shown.get(shown.size() - 1));
        long begun = System.nanoTime();
        if (data == null) {
            api.types(person, "/menu");
        } else {
            api.presses(person, api.lastMessageOf(person), data.asText());
        }
        while (shown(person).size() == shown.size() && System.nanoTime() - begun < PATIENCE.toNanos()) {
            Thread.sleep(1);
        }
        latencies.add(System.nanoTime() - begun);
    }

    private @org.jspecify.annotations.Nullable JsonNode anyButton(Call screen) {
        List<JsonNode> all = screen.json().path("reply_markup").findValues("callback_data");
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private List<Call> shown(long person) {
        return api.screens(person);
    }
}
