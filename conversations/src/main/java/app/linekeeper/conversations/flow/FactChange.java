package app.linekeeper.conversations.flow;

/** A change of the facts on the way out of a step. */
@FunctionalInterface
public interface FactChange {

    Facts apply(Turn turn);
}
