package app.linekeeper.conversations.flow;

import java.util.function.Predicate;

/** A way on: taken if nothing before it was and the condition holds. */
public record Exit(Predicate<Turn> when, String target) {

    /** The target of an exit that leaves for another flow. */
    public static final String AWAY = "away";

    static Exit always(String target) {
        return new Exit(turn -> true, target);
    }
}
