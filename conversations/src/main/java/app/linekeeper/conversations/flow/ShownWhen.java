package app.linekeeper.conversations.flow;

import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.shared.Reason;
import java.util.Set;
import java.util.function.Predicate;

/**
 * When a button is shown.
 *
 * @param needed what the role must allow
 * @param when what must hold of the model
 * @param afterRefusal shown only after a refusal for one of these reasons; empty for a button that needs none
 */
public record ShownWhen<M>(Set<Permission> needed, Predicate<? super M> when, Set<Reason> afterRefusal) {

    static final Predicate<Object> ALWAYS = model -> true;

    public ShownWhen {
        needed = Set.copyOf(needed);
    }

    /** The model is asked last, and only if there is a condition on it: most presses are checked without reading it. */
    boolean isMet(Scene<M> scene) {
        Turn turn = scene.turn();
        boolean called = afterRefusal.isEmpty()
                || turn.refusedFor().map(afterRefusal::contains).orElse(false);
        boolean allowed = needed.isEmpty()
                || turn.member()
                        .filter(acting -> needed.stream().allMatch(acting::may))
                        .isPresent();
        return called && allowed && (when == ALWAYS || when.test(scene.model()));
    }
}
