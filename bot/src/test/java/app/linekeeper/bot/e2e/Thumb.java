package app.linekeeper.bot.e2e;

import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.sandbox.botapi.Document;
import app.linekeeper.bot.sandbox.botapi.Key;
import app.linekeeper.bot.sandbox.botapi.Message;
import app.linekeeper.bot.testing.TalkingPerson;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.awaitility.core.ConditionTimeoutException;

/** One person's thumb on the live screen: taps, waits until the screen is another one, counts. */
final class Thumb {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TalkingPerson person;
    private int taps;

    Thumb(TalkingPerson person) {
        this.person = person;
    }

    int taps() {
        return taps;
    }

    /** Counts from here on. */
    Thumb counts() {
        taps = 0;
        return this;
    }

    /** Writes, and waits for the screen that follows below. */
    Thumb says(String text) {
        return does(() -> person.sends(text));
    }

    Thumb attaches(String kind) {
        return does(() -> person.attaches(kind));
    }

    /** Taps the button whose label has these words. */
    Thumb taps(String label) {
        return taps(
                "\"" + label + "\"", key -> TalkingPerson.breakable(key.text()).contains(label));
    }

    /** Taps the button of this event, whatever the language; {@code pick} is the first of a list. */
    Thumb does(String event) {
        return taps(event, key -> Objects.requireNonNull(key.data()).contains(":" + event + ":"));
    }

    /** Pretends that a button was there; waits for the answer only. */
    Thumb forges(String data) {
        person.awaitsAnswer(person.forges(live().id(), data));
        return this;
    }

    /** Taps twice, faster than the bot can answer. */
    Thumb tapsTwice(String label) {
        Key key = button(k -> k.text().contains(label)).orElseThrow();
        int message = live().id();
        String data = Objects.requireNonNull(key.data());
        person.forges(message, data);
        person.awaitsAnswer(person.forges(message, data));
        return this;
    }

    Thumb sees(String words) {
        waits("the words \"" + words + "\"", () -> screen().contains(words));
        return this;
    }

    /** The words are on the live screen, and nothing is below that. */
    Thumb seesBelowAll(String words) {
        sees(words);
        waits(
                "the screen below all",
                () -> person.messages().stream().noneMatch(message -> message.id() > live().id()));
        return this;
    }

    boolean offers(String label) {
        return button(key -> key.text().contains(label)).isPresent();
    }

    /** The words on the live screen, with plain spaces. */
    String screen() {
        return TalkingPerson.breakable(live().content().text());
    }

    Document gets(int documents) {
        person.awaitsDocuments(documents);
        return person.documents().get(documents - 1);
    }

    TalkingPerson person() {
        return person;
    }

    private Thumb does(Runnable deed) {
        int before = screens().stream().mapToInt(Message::id).max().orElse(0);
        deed.run();
        waits("a new screen", () -> !screens().isEmpty() && live().id() > before);
        return this;
    }

    private Thumb taps(String what, Predicate<Key> wanted) {
        waits("the button " + what, () -> button(wanted).isPresent());
        Message before = live();
        String data = Objects.requireNonNull(button(wanted).orElseThrow().data());
        taps++;
        person.awaitsAnswer(person.forges(before.id(), data));
        waits("the screen after " + what, () -> !live().keyboard().equals(before.keyboard()));
        return this;
    }

    private Optional<Key> button(Predicate<Key> wanted) {
        return live().keyboard().rows().stream()
                .flatMap(List::stream)
                .filter(key -> key.data() != null)
                .filter(wanted)
                .findFirst();
    }

    private Message live() {
        List<Message> screens = screens();
        return screens.get(screens.size() - 1);
    }

    private List<Message> screens() {
        return person.messages().stream()
                .filter(message -> message.isOfBot() && !message.keyboard().isEmpty())
                .toList();
    }

    private void waits(String what, Callable<Boolean> until) {
        try {
            await(what).atMost(PATIENCE).pollInterval(Duration.ofMillis(15)).until(until);
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(what + " does not come; the chat is " + person.messages(), e);
        }
    }
}
