package app.linekeeper.bot.e2e;

import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.sandbox.botapi.Key;
import app.linekeeper.bot.sandbox.botapi.Message;
import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.bot.testing.Screens;
import app.linekeeper.bot.testing.TalkingPerson;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Buys lines for the one client of a partner as a patient person does, who looks at the chat and presses what leads on.
 * They wait for a screen, however often the bot falls over in between, and never press the same button twice.
 */
final class Buyer {

    /** What leads on, the last step first. */
    private static final List<String> WAY = List.of(
            "Списать ", "Со счёта ", "Выбрать способ оплаты", "1 месяц", "Дальше ", "☐ WhatsApp ", Buyer.CLIENT);

    static final String CLIENT = "Клиент-Проба";
    /** Long enough for two starts of the application on a busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final TalkingPerson person;
    private final Runnable beforeEachPress;

    /** @param beforeEachPress told that something is about to happen */
    Buyer(SandboxBotApi telegram, long id, Runnable beforeEachPress) {
        this.person = telegram.person(id);
        this.beforeEachPress = beforeEachPress;
    }

    TalkingPerson person() {
        return person;
    }

    /** From anywhere to the screen where only the payment has to be confirmed. */
    Buyer confirms() {
        begins();
        goesOn(this::leadsOn, () -> button("Списать ").isPresent());
        return this;
    }

    /** From the confirming screen on: the press that spends the money, without waiting for what it comes to. */
    Buyer agrees() {
        Place place = button("Списать ").orElseThrow();
        person.forges(place.message().id(), place.data());
        return this;
    }

    /** Buys one line for a month and waits until the chat says that it is paid. */
    Buyer buys() {
        begins();
        goesOn(this::leadsOn, () -> sees("Готово."));
        return this;
    }

    /** From the screen that says that it is paid: asks for the act until the chat says that it comes. */
    void asksForAct() {
        goesOn(() -> button("Получить акт"), () -> sees("готов."));
    }

    boolean sees(String words) {
        return live().filter(screen ->
                        TalkingPerson.breakable(screen.content().text()).contains(words))
                .isPresent();
    }

    void waits(String what, Callable<Boolean> until) {
        try {
            await(what).atMost(PATIENCE).pollInterval(Duration.ofMillis(15)).until(until);
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(what + " does not come; the chat is " + person.messages(), e);
        }
    }

    /** The screen comes below; after a kill it may come in place of the one before. */
    private void begins() {
        Optional<Message> before = live();
        beforeEachPress.run();
        person.sends("/buy");
        waits(
                "the first screen",
                () -> live().filter(now -> before.filter(old -> old.keyboard().equals(now.keyboard()))
                                .isEmpty())
                        .isPresent());
    }

    private void goesOn(Supplier<Optional<Place>> leadsOn, BooleanSupplier isThere) {
        for (Place next = next(leadsOn, isThere); next != null; next = next(leadsOn, isThere)) {
            follow(next);
        }
    }

    /** What to press next, null where one has arrived; while one screen takes the place of another, there is neither. */
    private @Nullable Place next(Supplier<Optional<Place>> leadsOn, BooleanSupplier isThere) {
        AtomicReference<@Nullable Place> next = new AtomicReference<>();
        waits("what leads on", () -> {
            boolean arrived = isThere.getAsBoolean();
            next.set(arrived ? null : leadsOn.get().orElse(null));
            return arrived || next.get() != null;
        });
        return next.get();
    }

    /** A button of the live screen. */
    private record Place(Message message, Key key) {

        String data() {
            return Objects.requireNonNull(key.data());
        }
    }

    private Optional<Place> leadsOn() {
        return WAY.stream().flatMap(label -> button(label).stream()).findFirst();
    }

    private void follow(Place place) {
        Message before = place.message();
        beforeEachPress.run();
        person.forges(before.id(), place.data());
        waits(
                "the screen after \"" + place.key().text() + "\"",
                () -> live().filter(now -> !now.keyboard().equals(before.keyboard())
                                || !now.content().equals(before.content()))
                        .isPresent());
    }

    private Optional<Place> button(String label) {
        return live().flatMap(screen -> screen.keyboard().rows().stream()
                .flatMap(List::stream)
                .filter(key -> key.data() != null && key.text().startsWith(label))
                .findFirst()
                .map(key -> new Place(screen, key)));
    }

    /** The lowest message of the bot that has buttons; none for a moment while one takes the place of another. */
    private Optional<Message> live() {
        return person.messages().stream().filter(Screens::isOne).reduce((first, second) -> second);
    }
}
