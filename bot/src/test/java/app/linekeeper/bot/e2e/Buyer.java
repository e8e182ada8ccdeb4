package app.linekeeper.bot.e2e;

import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.sandbox.botapi.Key;
import app.linekeeper.bot.sandbox.botapi.Message;
import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.bot.testing.TalkingPerson;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.awaitility.core.ConditionTimeoutException;

/**
 * Buys lines for the one client of a partner as a patient person does, who looks at the chat and presses what leads on.
 * They wait for a screen, however often the bot falls over in between, and never press the same button twice.
 */
final class Buyer {

    /** What leads on, the last step first. */
    private static final List<String> WAY = List.of(
            "Списать ", "Со счёта ", "Выбрать способ оплаты", "1 месяц", "Дальше ", "☐ WhatsApp ", Buyer.CLIENT);

    static final String CLIENT = "Клиент-Проба";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

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
        while (button("Списать ").isEmpty()) {
            goesOn();
        }
        return this;
    }

    /** From the confirming screen on: the press that spends the money, without waiting for what it comes to. */
    Buyer agrees() {
        Key key = button("Списать ").orElseThrow();
        person.forges(live().id(), Objects.requireNonNull(key.data()));
        return this;
    }

    /** Buys one line for a month and waits until the chat says that it is paid. */
    Buyer buys() {
        begins();
        while (!sees("Готово.")) {
            goesOn();
        }
        return this;
    }

    /** From the screen that says that it is paid: asks for the act until the chat says that it comes. */
    void asksForAct() {
        while (!sees("готов.")) {
            follow(button("Получить акт").orElseThrow(() -> new AssertionError("No act: " + person.messages())));
        }
    }

    boolean sees(String words) {
        return lives() && TalkingPerson.breakable(live().content().text()).contains(words);
    }

    void waits(String what, java.util.concurrent.Callable<Boolean> until) {
        try {
            await(what).atMost(PATIENCE).pollInterval(Duration.ofMillis(15)).until(until);
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(what + " does not come; the chat is " + person.messages(), e);
        }
    }

    /** The screen comes below; after a kill it may come in place of the one before. */
    private void begins() {
        Optional<Message> before = lives() ? Optional.of(live()) : Optional.empty();
        beforeEachPress.run();
        person.sends("/buy");
        waits(
                "the first screen",
                () -> lives()
                        && before.filter(old -> old.keyboard().equals(live().keyboard()))
                                .isEmpty());
    }

    private void goesOn() {
        waits("a button that leads on", () -> leadsOn().isPresent());
        follow(leadsOn().orElseThrow());
    }

    private Optional<Key> leadsOn() {
        return WAY.stream().flatMap(label -> button(label).stream()).findFirst();
    }

    private void follow(Key key) {
        Message before = live();
        beforeEachPress.run();
        person.forges(before.id(), Objects.requireNonNull(key.data()));
        waits(
                "the screen after \"" + key.text() + "\"",
                () -> !live().keyboard().equals(before.keyboard())
                        || !live().content().equals(before.content()));
    }

    private Optional<Key> button(String label) {
        return lives()
                ? live().keyboard().rows().stream()
                        .flatMap(List::stream)
                        .filter(key -> key.data() != null && key.text().startsWith(label))
                        .findFirst()
                : Optional.empty();
    }

    private boolean lives() {
        return screens().findAny().isPresent();
    }

    /** The lowest message of the bot that has buttons. */
    private Message live() {
        return screens().reduce((first, second) -> second).orElseThrow();
    }

    private java.util.stream.Stream<Message> screens() {
        return person.messages().stream()
                .filter(message -> message.isOfBot() && !message.keyboard().isEmpty());
    }
}
