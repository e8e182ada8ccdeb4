package app.linekeeper.conversations.flow;

import app.linekeeper.conversations.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One screen of a flow, or one turning of its road. Holds no state.
 *
 * @param <M> its model: what it shows and decides by; the turn itself where it has none
 * @param reader reads the model
 * @param passage where the step leads at once; null for a screen
 * @param skip whether the screen is passed over when walking forward
 * @param own what happens when it is left without its choice, answer, file or buttons: passed over, or a passage
 * @param livesBy what the screen is drawn anew by when something happens to it; null for nothing
 * @param remains what is said to whoever cancels here of what stays all the same; null for nothing
 * @param ends whether the dialogue is over here, so that nothing can be gone back to
 */
public record Step<M>(
        String name,
        PagedReader<M> reader,
        List<Saying<M>> sayings,
        @Nullable Choice<M, ?> choice,
        @Nullable Question<M, ?> question,
        @Nullable FileQuestion<M> file,
        @Nullable Passage passage,
        List<StepButton<M>> buttons,
        Predicate<Turn> skip,
        @Nullable Move<M> own,
        @Nullable Function<? super M, Topic> livesBy,
        @Nullable Saying<M> remains,
        boolean ends) {

    public Step {
        sayings = List.copyOf(sayings);
        buttons = List.copyOf(buttons);
    }

    /** The step before somebody at a moment. */
    public Scene<M> before(Turn turn, PageWanted page) {
        return new Scene<>(this, turn, page);
    }

    public Optional<StepButton<M>> button(String event) {
        return buttons.stream().filter(each -> each.event().equals(event)).findFirst();
    }

    /** What an event of this step does; null for an event that it does not have. */
    public @Nullable Move<M> move(String event) {
        return switch (event) {
            case Move.ON -> own;
            case Move.CHOSEN -> choice == null ? null : choice.move();
            case Move.ANSWERED -> question == null ? null : question.move();
            case Move.SENT -> file == null ? null : file.move();
            default -> button(event).map(StepButton::move).orElse(null);
        };
    }

    /** Every event that moves on from here, with what it does. */
    public Map<String, Move<M>> moves() {
        Map<String, Move<M>> moves = new LinkedHashMap<>();
        if (own != null) {
            moves.put(Move.ON, own);
        }
        if (choice != null) {
            moves.put(Move.CHOSEN, choice.move());
        }
        if (question != null) {
            moves.put(Move.ANSWERED, question.move());
        }
        if (file != null) {
            moves.put(Move.SENT, file.move());
        }
        for (StepButton<M> button : buttons) {
            if (button.move() != null) {
                moves.put(button.event(), button.move());
            }
        }
        return moves;
    }

    /** Every slot that is settled here. */
    public List<Slot<?>> slots() {
        return Stream.<@Nullable Slot<?>>of(
                        choice == null ? null : choice.slot(),
                        question == null ? null : question.slot(),
                        file == null ? null : file.slot(),
                        passage instanceof Passage.Entering entering ? entering.into() : null)
                .filter(Objects::nonNull)
                .<Slot<?>>map(slot -> slot)
                .toList();
    }
}
