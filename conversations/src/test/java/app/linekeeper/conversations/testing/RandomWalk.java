package app.linekeeper.conversations.testing;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.Button;
import app.linekeeper.conversations.PositionRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Presses whatever is offered, now and then something old or senseless, and looks after each step whether the dialogue
 * is still sound. The same seed walks the same way.
 */
public final class RandomWalk {

    private static final List<String> NONSENSE =
            List.of("1", "12", "1 000,50", "-1", "1e9", "<b>&\"", "🙂", "line", "x".repeat(4_096), "\n", "{0}", "'");

    private final Talk talk;
    private final long seed;
    private final Random random;
    private final List<String> way = new ArrayList<>();
    private final AtomicReference<Runnable> afterEach = new AtomicReference<>(() -> {});

    public RandomWalk(Talk talk, long seed) {
        this.talk = talk;
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** Something more to look at after each step, such as that the ledger balances. */
    public RandomWalk lookingAt(Runnable check) {
        afterEach.set(check);
        return this;
    }

    /** Goes on from where the talk stands. */
    public void presses(int steps) {
        for (int step = 0; step < steps; step++) {
            int dice = random.nextInt(20);
            if (dice == 0) {
                type();
            } else if (dice == 1) {
                stale();
            } else if (dice == 2 && offers(Press.BACK)) {
                backAndForth();
            } else if (dice == 3) {
                arrive();
            } else {
                pressAny();
            }
            sound();
            afterEach.get().run();
        }
    }

    private void pressAny() {
        List<Button> buttons =
                talk.buttons().stream().filter(button -> button.data() != null).toList();
        if (buttons.isEmpty()) {
            talk.start("menu");
            return;
        }
        Button button = buttons.get(random.nextInt(buttons.size()));
        way.add(button.label());
        talk.pressData(button.data(), liveMessage());
    }

    private void type() {
        String text = NONSENSE.get(random.nextInt(NONSENSE.size()));
        way.add("> " + text);
        talk.types(text);
    }

    /** A file comes, with the screen below it, or a notice, which the screen stays above until the next turn. */
    private void arrive() {
        way.add("something comes");
        if (random.nextBoolean()) {
            talk.arrives("a file");
        } else {
            talk.isPassed("a notice");
        }
    }

    /** A button of any message there ever was, unless it is a current one, changes nothing. */
    private void stale() {
        ChatLog.Past past = talk.past().get(random.nextInt(talk.past().size()));
        List<Button> old = past.screen().rows().stream()
                .flatMap(List::stream)
                .filter(button -> button.data() != null && !talk.buttons().contains(button))
                .toList();
        if (old.isEmpty()) {
            return;
        }
        Button button = old.get(random.nextInt(old.size()));
        way.add("old " + button.label());
        PositionRow before = talk.row();
        talk.pressData(button.data(), past.message());
        assertThat(place(talk.row())).as(told()).isEqualTo(place(before));
    }

    /** Back shortens the trail and draws the moment that stood at its end. */
    private void backAndForth() {
        String trail = talk.row().trail();
        press(Press.BACK);
        way.add("back");
        assertThat(talk.row().trail().length()).as(told()).isLessThan(trail.length());
    }

    private void press(String event) {
        talk.buttons().stream()
                .filter(button -> button.data() != null && button.data().contains(event))
                .findFirst()
                .ifPresent(button -> talk.pressData(button.data(), liveMessage()));
    }

    private boolean offers(String event) {
        return talk.buttons().stream()
                .anyMatch(button -> button.data() != null && button.data().contains(event));
    }

    private int liveMessage() {
        return talk.live();
    }

    private void sound() {
        assertThat(talk.screen().html()).as(told()).isNotBlank();
        boolean home = talk.row().flow().equals("menu") || talk.row().flow().equals("help");
        assertThat(home || !talk.buttons().isEmpty()).as(told()).isTrue();
        talk.buttons().stream()
                .filter(button -> button.data() != null)
                .forEach(button -> assertThat(button.data().getBytes().length).isLessThanOrEqualTo(64));
    }

    private static String place(PositionRow row) {
        return row.flow() + row.step() + row.facts() + row.page() + row.search() + row.trail() + row.callers();
    }

    private String told() {
        return "seed " + seed + ", " + String.join(" / ", way.subList(Math.max(0, way.size() - 15), way.size())) + "\n"
                + talk.dump();
    }

    /** The engine's own events in callback data. */
    private static final class Press {
        static final String BACK = ":back:";
    }
}
