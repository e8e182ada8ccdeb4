package app.linekeeper.conversations.machine;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Move;
import app.linekeeper.conversations.flow.Saying;
import app.linekeeper.conversations.flow.Scene;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.locales.Text;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One event on its way through the machine, with what came of it. Used once, by one thread. */
public final class Firing<M> {

    private final Scene<M> scene;
    private final Move<M> move;
    private final IdempotencyKey key;
    private Turn turn;
    private @Nullable Refusal refusal;
    private @Nullable RuntimeException failure;

    /**
     * @param event one that the step of the scene has
     * @param brought the facts that the event brings
     */
    public Firing(Scene<M> scene, String event, Facts brought, IdempotencyKey key) {
        this.scene = scene;
        this.move = scene.move(event);
        this.turn = scene.turn().with(brought);
        this.key = key;
    }

    /** The turn with the facts as they are now. */
    public Turn turn() {
        return turn;
    }

    public Facts facts() {
        return turn.facts();
    }

    public Move<M> move() {
        return move;
    }

    /** What is settled from the beginning in the flow that the event opens. */
    public Facts opened() {
        return move.opening() == null ? Facts.none() : move.opening().with().apply(scene, turn);
    }

    /** What the deed leaves in the chat; null for nothing. */
    public @Nullable Text receipt() {
        Saying<Turn> receipt = move.receipt();
        return receipt != null && receipt.when().test(turn) ? receipt.in(turn) : null;
    }

    /** Why the deed was refused; null if it was done. */
    public @Nullable Refusal refusal() {
        return refusal;
    }

    /** Changes the facts and runs the deed. What is thrown is kept, for the machine would swallow it. */
    void act() {
        guarded(() -> {
            move.changes().forEach(change -> turn = turn.with(change.apply(scene, turn)));
            if (move.deed() != null) {
                Outcome<Facts> outcome = move.deed().run(turn, key);
                turn.doneSomething();
                take(outcome);
            }
            return true;
        });
    }

    boolean isRefused() {
        return refusal != null;
    }

    /** Whether an exit is open; none is after a failure. */
    boolean isOpen(int exit) {
        return failure == null && guarded(() -> move.exits().get(exit).when().test(scene, turn));
    }

    /** @throws RuntimeException what an action or a guard threw */
    void rethrow() {
        if (failure != null) {
            throw failure;
        }
    }

    private void take(Outcome<Facts> outcome) {
        if (outcome instanceof Outcome.Refused<Facts> refused) {
            refusal = refused.refusal();
        } else {
            turn = turn.with(outcome.orElseThrow());
        }
    }

    private boolean guarded(BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } catch (RuntimeException e) {
            failure = e;
            return false;
        } catch (Error e) {
            failure = new IllegalStateException(e);
            return false;
        }
    }
}
