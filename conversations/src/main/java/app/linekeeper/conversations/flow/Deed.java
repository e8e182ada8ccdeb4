package app.linekeeper.conversations.flow;

import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;

/** The one use case that a button or an answer runs. */
@FunctionalInterface
public interface Deed {

    /**
     * @param key the same for a repeated press of the same button on the same screen
     * @return the facts to go on with, usually {@code outcome.map(order -> turn.facts().with(ORDER, order.id()))}; a
     *     refusal keeps the person on the screen, which then begins with its reason
     */
    Outcome<Facts> run(Turn turn, IdempotencyKey key);
}
