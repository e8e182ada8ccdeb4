package app.linekeeper.conversations.flow;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Topic;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a screen shows comes from one model, whatever of it is asked for first. */
class SceneTest {

    private static final Slot<Integer> CUPS = Slot.number("cups");

    /** Everything that can be asked of a scene. */
    private static final Map<String, Function<Scene<?>, Object>> PARTS = Map.of(
            "paragraphs", Scene::paragraphs,
            "shelf", Scene::shelf,
            "buttons", scene -> scene.buttons().stream().map(scene::label).toList(),
            "searches", Scene::searches,
            "only", scene -> String.valueOf(scene.only()),
            "offers", scene -> scene.stillOffers("2"),
            "lets", scene -> scene.lets("more") && !scene.lets("less"),
            "lives", scene -> String.valueOf(scene.livesBy()));

    private final AtomicInteger read = new AtomicInteger();

    private final Step<?> step = flow("tea", 1)
            .step(
                    "cups",
                    turn -> read.incrementAndGet(),
                    s -> s.saysIf(model -> model > 0, "tea.menu", (model, text) -> text.with("n", model))
                            .choose(
                                    CUPS,
                                    model -> List.of(Option.of(1, "one"), Option.of(2, "two")),
                                    c -> c.then("cups"))
                            .button(
                                    "more",
                                    "tea.order",
                                    (model, text) -> text.with("n", model),
                                    b -> b.when(model -> model > 0).stays())
                            .button(
                                    "less",
                                    "tea.order",
                                    b -> b.when(model -> model < 0).stays())
                            .livesBy(model -> Topic.of("cups", model)))
            .build()
            .step("cups");

    @Test
    void inWhateverOrderItsPartsAreAskedForTheyAreTheSame() {
        Map<String, Object> expected = inOrder(List.copyOf(PARTS.keySet()));
        Random random = new Random(20261129);
        for (int round = 0; round < 200; round++) {
            List<String> order = new ArrayList<>(PARTS.keySet());
            Collections.shuffle(order, random);
            assertThat(inOrder(order)).as("%s", order).isEqualTo(expected);
            assertThat(read).hasValue(1);
        }
    }

    private Map<String, Object> inOrder(List<String> order) {
        read.set(0);
        Visitor visitor = new Visitor("Anna", Language.EN, ZoneOffset.UTC, null);
        Turn turn = new Turn(new ChatKey(1, 1), visitor, Facts.none(), Clock.systemUTC(), null);
        Scene<?> scene = step.before(turn, PageWanted.FIRST);
        Map<String, Object> answers = new HashMap<>();
        for (String part : order) {
            Object answer = PARTS.get(part).apply(scene);
            answers.put(
                    part,
                    answer instanceof List<?> list
                            ? list.stream().map(SceneTest::said).toList()
                            : answer);
        }
        return answers;
    }

    private static String said(Object text) {
        return text instanceof Text said ? said.toString() : String.valueOf(text);
    }
}
