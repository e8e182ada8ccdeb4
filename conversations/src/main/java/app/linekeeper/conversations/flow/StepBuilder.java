package app.linekeeper.conversations.flow;

import app.linekeeper.conversations.Button.Style;
import app.linekeeper.domain.shared.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes one step down, in the order in which the person meets it: what is said, what can be chosen or typed, the
 * buttons. {@code runs}, {@code sets}, {@code then} and the like belong to the button before them, or, before the first
 * button, to the choice or the answer.
 */
public final class StepBuilder {

    private final String name;
    private final List<Saying> sayings = new ArrayList<>();
    private final List<ButtonBuilder> buttons = new ArrayList<>();
    private final MoveBuilder own;
    private final OfferBuilder offer = new OfferBuilder();
    private @Nullable Question<?> question;
    private @Nullable Passage passage;
    private Predicate<Turn> skip = turn -> false;
    private boolean ends;

    StepBuilder(String name) {
        this.name = Names.checked(name);
        this.own = new MoveBuilder("step " + name);
    }

    /** A paragraph. */
    public StepBuilder says(String key) {
        return says(key, Filling.NONE);
    }

    /** A paragraph with arguments. */
    public StepBuilder says(String key, Filling filling) {
        sayings.add(Saying.always(key, filling));
        return this;
    }

    /** A paragraph that is there only if. */
    public StepBuilder saysIf(Predicate<Turn> when, String key, Filling filling) {
        sayings.add(new Saying(key, filling, when));
        return this;
    }

    /**
     * One of a few options, all in memory; more than eight are paged, and typed text searches their labels unless the step
     * asks for text.
     */
    public <T> StepBuilder choose(Slot<T> slot, Function<Turn, List<Option<T>>> options) {
        offer.of(slot, slot, new InMemory<>(options));
        return this;
    }

    /** One of many options, asked for a page at a time; see {@link #searchable()}. */
    public <T> StepBuilder choosePaged(Slot<T> slot, Source<T> source) {
        offer.of(slot, slot, source);
        return this;
    }

    /** Several of a few options, ticked until the button under {@code doneKey}, which needs at least one. */
    public <T> StepBuilder toggle(
            Slot<List<T>> slot, Slot<T> each, Function<Turn, List<Option<T>>> options, String doneKey) {
        return togglePaged(slot, each, new InMemory<>(options), doneKey);
    }

    /** Several of many options; {@code doneKey} is said with the argument {@code n}, how many are ticked. */
    public <T> StepBuilder togglePaged(Slot<List<T>> slot, Slot<T> each, Source<T> source, String doneKey) {
        offer.of(slot, each, source);
        offer.done = Saying.always(doneKey, Filling.NONE);
        return this;
    }

    /** Typed text searches the options, whose source gets it as {@link PageWanted#search()}. */
    public StepBuilder searchable() {
        offer.searchable = true;
        return this;
    }

    /** How many options stand in one row; 1 if not said. */
    public StepBuilder columns(int columns) {
        offer.columns = columns;
        return this;
    }

    /** A single option is taken without asking. */
    public StepBuilder passIfOnly() {
        offer.passIfOnly = true;
        return this;
    }

    /** What the person types goes through {@code answer} into the slot; may stand beside options. */
    public <T> StepBuilder asks(Slot<T> slot, Answer<T> answer) {
        question = new Question<>(slot, answer);
        return this;
    }

    /** Passed over on the way forward, as if it had been answered; not to be come back to. */
    public StepBuilder skipIf(Predicate<Turn> when) {
        skip = when;
        return this;
    }

    /** Enters another flow; goes on here when it comes back. */
    public StepBuilder enters(String flow) {
        passage = new Passage.Entering(flow, turn -> Facts.none(), null);
        return this;
    }

    /** What is settled in the entered flow from the beginning. */
    public StepBuilder with(Function<Turn, Facts> facts) {
        Passage.Entering entering = entering();
        passage = new Passage.Entering(entering.flow(), facts, entering.into());
        return this;
    }

    /** The same slot there as here, with its present value if it has one. */
    public StepBuilder with(Slot<?>... slots) {
        return with(turn -> turn.facts().only(slots));
    }

    /** Where the result of the entered flow goes. */
    public StepBuilder into(Slot<?> slot) {
        Passage.Entering entering = entering();
        passage = new Passage.Entering(entering.flow(), entering.with(), slot);
        return this;
    }

    /** Comes back with the value of a slot; {@code then} says where to go on if no flow waits for it. */
    public StepBuilder returns(Slot<?> result) {
        passage = new Passage.Returning(result);
        return this;
    }

    /** Comes back without a result. */
    public StepBuilder returns() {
        passage = new Passage.Returning(null);
        return this;
    }

    /** Shows nothing and takes the first open exit. */
    public StepBuilder forks() {
        passage = new Passage.Forking();
        return this;
    }

    /** The dialogue is over: nothing before can be gone back to. */
    public StepBuilder ends() {
        ends = true;
        return this;
    }

    /** A button in a row of its own. The event names it in callback data and diagrams. */
    public StepBuilder button(String event, String key) {
        return button(event, key, Filling.NONE);
    }

    public StepBuilder button(String event, String key, Filling filling) {
        buttons.add(new ButtonBuilder(event, Saying.always(key, filling), "button " + event + " of step " + name));
        return this;
    }

    /** A button in the row of the one before. */
    public StepBuilder beside(String event, String key) {
        button(event, key);
        last().beside = true;
        return this;
    }

    /** A button that opens an address. */
    public StepBuilder link(String event, String key, Function<Turn, String> address) {
        button(event, key);
        last().address = address;
        return this;
    }

    /** The button before is shown only if. */
    public StepBuilder when(Predicate<Turn> shown) {
        last().when = shown;
        return this;
    }

    /** The button before is a way out, shown only after a refusal for one of these reasons. */
    public StepBuilder afterRefusal(Reason... reasons) {
        last().afterRefusal = Set.of(reasons);
        return this;
    }

    public StepBuilder primary() {
        last().style = Style.PRIMARY;
        return this;
    }

    public StepBuilder danger() {
        last().style = Style.DANGER;
        return this;
    }

    /** Runs one use case; only when it is done the facts change and an exit is taken. */
    public StepBuilder runs(Deed deed) {
        move().runs(deed);
        return this;
    }

    /** Settles a slot on the way. */
    public <T> StepBuilder sets(Slot<T> slot, Function<Turn, T> value) {
        move().change(turn -> turn.facts().with(slot, value.apply(turn)));
        return this;
    }

    /** Forgets slots on the way. */
    public StepBuilder forgets(Slot<?>... slots) {
        move().change(turn -> turn.facts().without(slots));
        return this;
    }

    /** The point of no return: from the next screen on there is no Back to here or before. */
    public StepBuilder noBack() {
        move().noReturn();
        return this;
    }

    /** An exit taken if the condition holds and none before it did. */
    public StepBuilder thenIf(Predicate<Turn> when, String step) {
        move().exit(when, step);
        return this;
    }

    /** The last exit. */
    public StepBuilder then(String step) {
        move().last(step);
        return this;
    }

    /** Draws the same step again, as after a switch. */
    public StepBuilder stays() {
        return then(name);
    }

    /** Leaves for another flow; Back leads here again. */
    public StepBuilder opens(String flow) {
        return opens(flow, turn -> Facts.none());
    }

    /** The same, with what is settled there from the beginning. */
    public StepBuilder opens(String flow, Function<Turn, Facts> with) {
        move().opens(flow, with);
        return this;
    }

    Step build() {
        boolean leaves = own.isWritten() || offer.isWritten() || question != null || passage != null;
        return new Step(
                name,
                sayings,
                offer.build(),
                question,
                passage,
                buttons.stream().map(button -> button.build(name)).toList(),
                leaves ? own.build(name) : null,
                skip,
                ends);
    }

    private MoveBuilder move() {
        return buttons.isEmpty() ? own : last().move;
    }

    private ButtonBuilder last() {
        if (buttons.isEmpty()) {
            throw new IllegalArgumentException("step " + name + " says something of a button before it has one");
        }
        return buttons.get(buttons.size() - 1);
    }

    private Passage.Entering entering() {
        if (passage instanceof Passage.Entering entering) {
            return entering;
        }
        throw new IllegalArgumentException("step " + name + " enters no flow");
    }
}
