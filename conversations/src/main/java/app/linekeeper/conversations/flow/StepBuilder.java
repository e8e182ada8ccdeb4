package app.linekeeper.conversations.flow;

import app.linekeeper.conversations.SentFile;
import app.linekeeper.conversations.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes one screen down: what is said, what can be chosen, typed or sent, the buttons. The order of these among each
 * other does not matter, save that paragraphs and buttons stand as they are written.
 *
 * @param <M> the model of the screen; the turn itself where it has none
 */
public final class StepBuilder<M> {

    private final String name;
    private final PagedReader<M> reader;
    private final List<Saying<M>> sayings = new ArrayList<>();
    private final List<StepButton<M>> buttons = new ArrayList<>();
    private @Nullable Choice<M, ?> choice;
    private @Nullable Question<M, ?> question;
    private @Nullable FileQuestion<M> file;
    private @Nullable Move<M> own;
    private Predicate<Turn> skip = turn -> false;
    private @Nullable Function<? super M, Topic> livesBy;
    private @Nullable Saying<M> remains;
    private boolean ends;

    StepBuilder(String name, PagedReader<M> reader) {
        this.name = Names.checked(name);
        this.reader = reader;
    }

    /** A paragraph. */
    public StepBuilder<M> says(String key) {
        return says(key, Filling.none());
    }

    /** A paragraph with arguments. */
    public StepBuilder<M> says(String key, Filling<? super M> filling) {
        sayings.add(Saying.always(key, filling));
        return this;
    }

    /** A paragraph that is there only if. */
    public StepBuilder<M> saysIf(Predicate<? super M> when, String key) {
        return saysIf(when, key, Filling.none());
    }

    /** A paragraph with arguments that is there only if. */
    public StepBuilder<M> saysIf(Predicate<? super M> when, String key, Filling<? super M> filling) {
        sayings.add(new Saying<>(key, filling, when));
        return this;
    }

    /** One of a few options, all in the model; as soon as there is more than a page of them, typed text searches their labels. */
    public <T> StepBuilder<M> choose(
            Slot<T> slot, Function<? super M, List<Option<T>>> options, Function<ChoiceBuilder<M, T>, Onward<M>> then) {
        return choice(slot, slot, new Stock.Whole<>(options), null, then);
    }

    /** One of many options, of which the model holds the page that its reader was told. */
    public <T> StepBuilder<M> choosePaged(
            Slot<T> slot, Function<? super M, Options<T>> options, Function<ChoiceBuilder<M, T>, Onward<M>> then) {
        return choice(slot, slot, new Stock.OnePage<>(options), null, then);
    }

    /** Several of a few options, ticked until the button under {@code doneKey}, which is there from one tick on. */
    public <T> StepBuilder<M> toggle(
            Slot<List<T>> slot,
            Slot<T> each,
            Function<? super M, List<Option<T>>> options,
            String doneKey,
            Function<ChoiceBuilder<M, T>, Onward<M>> then) {
        return choice(slot, each, new Stock.Whole<>(options), doneKey, then);
    }

    /** The same of many options; {@code doneKey} is said with the argument {@code n}, how many are ticked. */
    public <T> StepBuilder<M> togglePaged(
            Slot<List<T>> slot,
            Slot<T> each,
            Function<? super M, Options<T>> options,
            String doneKey,
            Function<ChoiceBuilder<M, T>, Onward<M>> then) {
        return choice(slot, each, new Stock.OnePage<>(options), doneKey, then);
    }

    /** What the person types goes through {@code answer} into the slot; may stand beside options. */
    public <T> StepBuilder<M> asks(Slot<T> slot, Answer<T> answer, Function<AnswerBuilder<M, T>, Onward<M>> then) {
        question = new Question<>(
                slot, answer, then.apply(new AnswerBuilder<>(name, slot)).move());
        return this;
    }

    /** A file that the person sends goes into the slot by its id; the step says which files and how large. */
    public StepBuilder<M> asksFile(
            Slot<SentFile> slot, FileRule rule, Function<AnswerBuilder<M, SentFile>, Onward<M>> then) {
        file = new FileQuestion<>(
                slot, rule, then.apply(new AnswerBuilder<>(name, slot)).move());
        return this;
    }

    /** Passed over on the way forward; not to be come back to. */
    public StepBuilder<M> skipIf(Predicate<Turn> when, String target) {
        skip = when;
        own = new ForkBuilder<M>(name).then(target).move();
        return this;
    }

    /** The dialogue is over: nothing before can be gone back to. */
    public StepBuilder<M> ends() {
        ends = true;
        return this;
    }

    /** The screen draws itself anew, at once, when something happens to this. */
    public StepBuilder<M> livesBy(Function<? super M, Topic> topic) {
        livesBy = topic;
        return this;
    }

    /** What whoever cancels here is told, if: something stays all the same, such as an order that waits. */
    public StepBuilder<M> remains(Predicate<? super M> when, String key, Filling<? super M> filling) {
        remains = new Saying<>(key, filling, when);
        return this;
    }

    /** A button. The event names it in callback data and diagrams. */
    public StepBuilder<M> button(String event, String key, Function<ButtonBuilder<M>, Onward<M>> then) {
        return button(event, key, Filling.none(), then);
    }

    /** A button whose label has arguments. */
    public StepBuilder<M> button(
            String event, String key, Filling<? super M> filling, Function<ButtonBuilder<M>, Onward<M>> then) {
        ButtonBuilder<M> button = new ButtonBuilder<>(name);
        Move<M> move = then.apply(button).move();
        buttons.add(new StepButton<>(
                Names.checked(event),
                Saying.always(key, filling),
                button.style(),
                button.shownWhen(),
                button.isBeside(),
                null,
                null,
                move));
        return this;
    }

    /** A button that opens an address. */
    public StepBuilder<M> link(String event, String key, Function<? super M, String> address) {
        return link(event, key, address, link -> link);
    }

    /** A button that opens an address, not always or not in a row of its own. */
    public StepBuilder<M> link(
            String event, String key, Function<? super M, String> address, UnaryOperator<LinkBuilder<M>> written) {
        return link(event, key, Filling.none(), address, written);
    }

    /** The same, with arguments of its label. */
    public StepBuilder<M> link(
            String event,
            String key,
            Filling<? super M> filling,
            Function<? super M, String> address,
            UnaryOperator<LinkBuilder<M>> written) {
        return still(event, Saying.always(key, filling), address, null, written);
    }

    /** A button that copies a text, of which no more than 256 characters are copied. */
    public StepBuilder<M> copies(
            String event, String key, Function<? super M, String> copied, UnaryOperator<LinkBuilder<M>> written) {
        return still(event, Saying.always(key, Filling.none()), null, copied, written);
    }

    private StepBuilder<M> still(
            String event,
            Saying<M> label,
            @Nullable Function<? super M, String> address,
            @Nullable Function<? super M, String> copied,
            UnaryOperator<LinkBuilder<M>> written) {
        LinkBuilder<M> link = written.apply(new LinkBuilder<>());
        buttons.add(new StepButton<>(
                Names.checked(event), label, link.style(), link.shownWhen(), link.isBeside(), address, copied, null));
        return this;
    }

    private <T> StepBuilder<M> choice(
            Slot<?> slot,
            Slot<T> each,
            Stock<M, T> stock,
            @Nullable String doneKey,
            Function<ChoiceBuilder<M, T>, Onward<M>> then) {
        ChoiceBuilder<M, T> written = new ChoiceBuilder<>(name, each);
        Move<M> move = then.apply(written).move();
        choice = written.choice(slot, stock, doneKey == null ? null : Saying.always(doneKey, Filling.none()), move);
        return this;
    }

    Step<M> build() {
        return new Step<>(
                name, reader, sayings, choice, question, file, null, buttons, skip, own, livesBy, remains, ends);
    }
}
