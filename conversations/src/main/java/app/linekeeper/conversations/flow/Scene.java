package app.linekeeper.conversations.flow;

import app.linekeeper.conversations.SentFile;
import app.linekeeper.conversations.Topic;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A step before a person at a moment: what it says, what it offers and what it lets through. All of it is seen through
 * one model, which is read when it is first needed and not again.
 */
public final class Scene<M> {

    private final Step<M> step;
    private final Turn turn;
    private final PageWanted page;
    private @Nullable M model;
    private @Nullable Shelf shelf;

    Scene(Step<M> step, Turn turn, PageWanted page) {
        this.step = step;
        this.turn = turn;
        this.page = page;
    }

    public Step<M> step() {
        return step;
    }

    public Turn turn() {
        return turn;
    }

    /** What happens upon an event. */
    public Move<M> move(String event) {
        return Objects.requireNonNull(step.move(event), event);
    }

    M model() {
        if (model == null) {
            model = step.reader().read(turn, page);
        }
        return model;
    }

    /** What is said, a paragraph each. */
    public List<Text> paragraphs() {
        return step.sayings().stream()
                .filter(saying -> saying.when().test(model()))
                .map(saying -> saying.in(model()))
                .toList();
    }

    /** What stays all the same where somebody cancels here; empty for nothing. */
    public Optional<Text> remains() {
        return Optional.ofNullable(step.remains())
                .filter(saying -> saying.when().test(model()))
                .map(saying -> saying.in(model()));
    }

    /** The buttons that are shown now. */
    public List<StepButton<M>> buttons() {
        return step.buttons().stream()
                .filter(button -> button.shownWhen().isMet(this))
                .toList();
    }

    /** What a button of this step says now. */
    public Text label(StepButton<?> button) {
        return own(button).label().in(model());
    }

    /** The address that a button of this step opens. */
    public String address(StepButton<?> button) {
        return Objects.requireNonNull(own(button).address()).apply(model());
    }

    /** The text that a button of this step copies. */
    public String copied(StepButton<?> button) {
        return Objects.requireNonNull(own(button).copied()).apply(model());
    }

    /** What the button that ends ticking says; null where there is none. */
    public @Nullable Text done() {
        return step.choice() == null || step.choice().done() == null
                ? null
                : step.choice().done().in(model());
    }

    /** Whether a button that makes a move is shown now. */
    public boolean lets(String event) {
        return step.button(event)
                .filter(button -> button.move() != null && button.shownWhen().isMet(this))
                .isPresent();
    }

    /** The options that lie before the person. */
    public Shelf shelf() {
        if (shelf == null) {
            shelf = step.choice() == null ? Shelf.EMPTY : shelf(step.choice());
        }
        return shelf;
    }

    /**
     * Whether an option that was drawn can still be taken.
     *
     * @param text the value as it was written when it was drawn
     */
    public boolean stillOffers(String text) {
        return step.choice() != null && stillOffers(step.choice(), text);
    }

    /** The facts with the only option, where a person would have nothing to choose and need not be asked; else null. */
    public @Nullable Facts only() {
        Choice<M, ?> choice = step.choice();
        return choice != null && choice.layout().passIfOnly() && shelf().isOne()
                ? turn.facts().withText(choice.slot().name(), shelf().values().get(0))
                : null;
    }

    /** The values that are ticked, in the order of ticking. */
    public Set<String> ticked() {
        Set<String> ticked = new LinkedHashSet<>();
        if (step.choice() != null && step.choice().isSeveral()) {
            String text = turn.facts().text(step.choice().slot().name());
            if (text != null) {
                text.lines().forEach(ticked::add);
            }
        }
        return ticked;
    }

    /** Whether typed text searches the options: where the step says so, or in a long list in memory beside no question. */
    public boolean searches() {
        Choice<M, ?> choice = step.choice();
        return choice != null
                && (choice.layout().searchable()
                        || step.question() == null && choice.stock().searches(model()));
    }

    /** The facts with what was typed, or why it was not understood; null where nothing is asked. */
    public @Nullable Outcome<Facts> answer(String text) {
        return step.question() == null ? null : step.question().read(text, turn);
    }

    /** The facts with the option that was named, or that it is not offered; null where none was. */
    public @Nullable Outcome<Facts> named(String text) {
        return step.choice() == null ? null : named(step.choice(), text);
    }

    /** The facts with the file, or why it is not taken; null where none is asked for. */
    public @Nullable Outcome<Facts> take(SentFile file) {
        return step.file() == null ? null : step.file().take(file, turn);
    }

    /** What the screen is drawn anew by; null for nothing. */
    public @Nullable Topic livesBy() {
        return step.livesBy() == null ? null : step.livesBy().apply(model());
    }

    private <T> Shelf shelf(Choice<M, T> choice) {
        return Shelf.of(choice.stock().page(model(), page, turn.language()), choice.each());
    }

    private <T> boolean stillOffers(Choice<M, T> choice, String text) {
        return choice.still() == null
                ? shelf().values().contains(text)
                : choice.still().test(turn, choice.each().parse(text));
    }

    private <T> @Nullable Outcome<Facts> named(Choice<M, T> choice, String text) {
        return choice.named()
                .apply(text)
                .map(value -> choice.each().format(value))
                .map(value -> shelf().values().contains(value)
                        ? Outcome.done(turn.facts().withText(choice.slot().name(), value))
                        : notOffered())
                .orElse(null);
    }

    private Outcome<Facts> notOffered() {
        List<Text> offered = shelf().labels().stream()
                .map(label -> Text.of("common.offered").with("label", label))
                .toList();
        return Answers.notUnderstood(Text.of("common.not_offered").with("offered", offered));
    }

    private StepButton<M> own(StepButton<?> button) {
        return step.button(button.event()).orElseThrow();
    }
}
