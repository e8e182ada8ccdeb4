package app.linekeeper.bot.e2e;

import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.sandbox.botapi.Message;
import app.linekeeper.bot.testing.Screens;
import app.linekeeper.bot.testing.TalkingPerson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import org.awaitility.core.ConditionTimeoutException;

/** Presses whatever is offered; now and then something old, forged or senseless, in good and in bad weather. */
final class Walker {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final List<String> TEXTS = List.of(
            "1",
            "12",
            "1 000,50",
            "-1",
            "1e9",
            "<b>&\"",
            "🙂",
            "Ромашка",
            "x".repeat(4_096),
            "\n",
            "'",
            "И".repeat(300));
    private static final List<String> COMMANDS = List.of(
            "/menu",
            "/start",
            "/buy",
            "/renew",
            "/clients",
            "/documents",
            "/balance",
            "/companies",
            "/settings",
            "/cancel",
            "/help",
            "/nonsense",
            "/start i" + "A".repeat(40),
            "/start c1");
    private static final List<String> FORGED = List.of(
            "1:pick:0", "zzzz:pay:0", "n:1:open", "1:pick:9999", "'; drop table line", "я", "x".repeat(64), ":");

    private final TalkingPerson person;
    private final BadWeather weather;
    private final Random random;
    private final List<String> presses = new ArrayList<>();
    private final List<Button> seen = new ArrayList<>();

    /** @param primary whether it is the one that leads on */
    private record Button(int message, String data, boolean primary) {}

    Walker(TalkingPerson person, BadWeather weather, long seed) {
        this.person = person;
        this.weather = weather;
        this.random = new Random(seed);
    }

    /** Goes on until that many buttons were pressed. */
    void walks(int wanted) {
        while (presses.size() < wanted) {
            step(random.nextInt(40));
        }
    }

    /** When all is well again, the person gets the screen that they ask for. */
    void comesHome() {
        int before = messages();
        person.sends("/menu");
        await("a screen for " + person).atMost(Duration.ofSeconds(30)).until(() -> messages() > before);
    }

    int presses() {
        return presses.size();
    }

    /** The messages with buttons of a screen, of which there is one, and none like it. */
    List<Integer> live() {
        return person.messages().stream()
                .filter(Screens::isOne)
                .map(Message::id)
                .toList();
    }

    long unanswered() {
        return presses.stream().filter(query -> !person.isAnswered(query)).count();
    }

    private void step(int dice) {
        switch (dice) {
            case 0 -> says(() -> person.sends(any(TEXTS)));
            case 1 -> says(() -> person.attaches(random.nextBoolean() ? "sticker" : "voice"));
            case 2 -> says(() -> person.sendsFile("a.bin", new byte[] {1, 2, 3}));
            case 3, 4 -> says(() -> person.sends(any(COMMANDS)));
            case 5, 6 -> old();
            case 7 -> waits(press(lowest(), any(FORGED)));
            case 8, 9 -> weather.turns(random);
            case 10 -> twice();
            default -> pressesAny();
        }
    }

    private void pressesAny() {
        List<Button> offered = offered();
        if (offered.isEmpty()) {
            says(() -> person.sends("/start"));
        } else {
            List<Button> primary = offered.stream().filter(Button::primary).toList();
            Button button = any(primary.isEmpty() || random.nextInt(3) > 0 ? offered : primary);
            seen.add(button);
            waits(press(button.message(), button.data()));
        }
    }

    private void twice() {
        List<Button> offered = offered();
        if (!offered.isEmpty()) {
            Button button = any(offered);
            press(button.message(), button.data());
            waits(press(button.message(), button.data()));
        }
    }

    private void old() {
        if (!seen.isEmpty()) {
            Button button = any(seen);
            waits(press(button.message(), button.data()));
        }
    }

    private String press(int message, String data) {
        String query = person.forges(message, data);
        presses.add(query);
        return query;
    }

    private void says(Runnable deed) {
        int before = messages();
        deed.run();
        waits(() -> messages() > before);
    }

    private void waits(String query) {
        waits(() -> person.isAnswered(query));
    }

    /** Not for ever: a screen may be drawn again only later. */
    private static void waits(Callable<Boolean> until) {
        try {
            await().atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(10))
                    .until(until);
        } catch (ConditionTimeoutException late) {
            // the walk goes on, and counts at its end
        }
    }

    private List<Button> offered() {
        return person.messages().stream()
                .filter(Screens::isOne)
                .reduce((first, second) -> second)
                .map(Walker::buttons)
                .orElse(List.of());
    }

    private static List<Button> buttons(Message message) {
        return message.keyboard().rows().stream()
                .flatMap(List::stream)
                .filter(key -> key.data() != null)
                .map(key -> new Button(message.id(), Objects.requireNonNull(key.data()), "primary".equals(key.style())))
                .toList();
    }

    private int lowest() {
        return person.messages().stream().mapToInt(Message::id).max().orElse(1);
    }

    /** The number of the newest message of the bot. */
    private int messages() {
        return person.messages().stream()
                .filter(Message::isOfBot)
                .mapToInt(Message::id)
                .max()
                .orElse(0);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
