package app.linekeeper.bot.e2e;

import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.sandbox.botapi.Document;
import app.linekeeper.bot.sandbox.botapi.Key;
import app.linekeeper.bot.sandbox.botapi.Message;
import app.linekeeper.bot.testing.Screens;
import app.linekeeper.bot.testing.TalkingPerson;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
        person.awaitsAnswer(person.forges(live().orElseThrow().id(), data));
        return this;
    }

    /** Taps twice, faster than the bot can answer. */
    Thumb tapsTwice(String label) {
        Place place = button(key -> key.text().contains(label)).orElseThrow();
        person.forges(place.message().id(), place.data());
        person.awaitsAnswer(person.forges(place.message().id(), place.data()));
        return this;
    }

    Thumb sees(String words) {
        waits("the words \"" + words + "\"", () -> live().filter(screen -> screen().contains(words)));
        return this;
    }

    /** The words are on the live screen, and nothing is below that. */
    Thumb seesBelowAll(String words) {
        sees(words);
        waits(
                "the screen below all",
                () -> live().filter(live -> person.messages().stream().noneMatch(message -> message.id() > live.id())));
        return this;
    }

    boolean offers(String label) {
        return button(key -> key.text().contains(label)).isPresent();
    }

    /** The words on the live screen, with plain spaces; none while there is no screen. */
    String screen() {
        return live().map(screen -> TalkingPerson.breakable(screen.content().text()))
                .orElse("");
    }

    Document gets(int documents) {
        person.awaitsDocuments(documents);
        return person.documents().get(documents - 1);
    }

    TalkingPerson person() {
        return person;
    }

    /** A button of the live screen. */
    private record Place(Message message, Key key) {

        String data() {
            return Objects.requireNonNull(key.data());
        }
    }

    private Thumb does(Runnable deed) {
        int before = live().map(Message::id).orElse(0);
        deed.run();
        waits("a new screen", () -> live().filter(screen -> screen.id() > before));
        return this;
    }

    private Thumb taps(String what, Predicate<Key> wanted) {
        Place place = waits("the button " + what, () -> button(wanted));
        Message before = place.message();
        taps++;
        person.awaitsAnswer(person.forges(before.id(), place.data()));
        waits(
                "the screen after " + what,
                () -> live().filter(screen -> !screen.keyboard().equals(before.keyboard())));
        return this;
    }

    private Optional<Place> button(Predicate<Key> wanted) {
        return live().flatMap(screen -> screen.keyboard().rows().stream()
                .flatMap(List::stream)
                .filter(key -> key.data() != null)
                .filter(wanted)
                .findFirst()
                .map(key -> new Place(screen, key)));
    }

    /** There is none for a moment while one screen takes the place of another. */
    private Optional<Message> live() {
        return person.messages().stream().filter(Screens::isOne).reduce((first, second) -> second);
    }

    private <T> T waits(String what, Supplier<Optional<T>> wanted) {
        try {
            return await(what)
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(10))
                    .until(wanted::get, Optional::isPresent)
                    .orElseThrow();
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(what + " does not come; the chat is " + person.messages(), e);
        }
    }
}
