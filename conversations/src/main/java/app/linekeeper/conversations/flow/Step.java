package app.linekeeper.conversations.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One screen of a flow, or one turning of its road. Holds no state.
 *
 * @param own what happens when it is left without a button; null for a step that only buttons leave
 * @param skip whether it is passed over when walking forward
 * @param ends whether the dialogue is over here, so that nothing can be gone back to
 */
public record Step(
        String name,
        List<Saying> sayings,
        @Nullable Offer<?> offer,
        @Nullable Question<?> question,
        @Nullable Passage passage,
        List<StepButton> buttons,
        @Nullable Move own,
        Predicate<Turn> skip,
        boolean ends) {

    public Step {
        sayings = List.copyOf(sayings);
        buttons = List.copyOf(buttons);
    }

    public Optional<StepButton> button(String event) {
        return buttons.stream().filter(each -> each.event().equals(event)).findFirst();
    }

    /** Whether typed text searches the options: where the step says so, or in a long list in memory beside no question. */
    public boolean searches(Turn turn) {
        return offer != null
                && (offer.searchable() || (question == null && offer.source().searches(turn)));
    }

    /** Every event that moves on from here, with what it does. */
    public Map<String, Move> moves() {
        Map<String, Move> moves = new LinkedHashMap<>();
        if (own != null) {
            moves.put(Move.ON, own);
        }
        buttons.stream().filter(each -> each.address() == null).forEach(each -> moves.put(each.event(), each.move()));
        return moves;
    }

    /** Every slot that is settled here. */
    public List<Slot<?>> slots() {
        List<Slot<?>> slots = new ArrayList<>();
        if (offer != null) {
            slots.add(offer.slot());
        }
        if (question != null) {
            slots.add(question.slot());
        }
        if (passage instanceof Passage.Entering entering && entering.into() != null) {
            slots.add(entering.into());
        }
        return slots;
    }
}
