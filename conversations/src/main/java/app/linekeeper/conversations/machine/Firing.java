package app.linekeeper.conversations.machine;

import app.linekeeper.conversations.flow.FactChange;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Move;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Refusal;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One event on its way through the machine, with what came of it. Used once, by one thread. */
public final class Firing {

    private final IdempotencyKey key;
    private Turn turn;
    private @Nullable Refusal refusal;
    private @Nullable RuntimeException failure;

    /** @param turn with the facts that the event brings */
    public Firing(Turn turn, IdempotencyKey key) {
        this.turn = turn;
        this.key = key;
    }

    /** The turn with the facts as they are now. */
    public Turn turn() {
        return turn;
    }

    public Facts facts() {
        return turn.facts();
    }

    /** Why the deed was refused; null if it was done. */
    public @Nullable Refusal refusal() {
        return refusal;
    }

    boolean isRefused() {
        return refusal != null;
    }

    /** Changes the facts and runs the deed. What is thrown is kept, for the machine would swallow it. */
    void act(Move move) {
        guarded(() -> {
            for (FactChange change : move.changes()) {
                turn = turn.with(change.apply(turn));
            }
            if (move.deed() != null) {
                Outcome<Facts> outcome = move.deed().run(turn, key);
                turn.doneSomething();
                take(outcome);
            }
            return true;
        });
    }

    /** Whether an exit is open; none is after a failure. */
    boolean isOpen(Predicate<Turn> exit) {
        return failure == null && guarded(() -> exit.test(turn));
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

    private boolean guarded(java.util.function.BooleanSupplier work) {
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
