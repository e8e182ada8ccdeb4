package app.linekeeper.conversations.flow;

import java.util.function.BiPredicate;

/** A way on: taken if nothing before it was and the condition holds. */
public record Exit<M>(BiPredicate<Scene<M>, Turn> when, String target) {

    /** The target of an exit that leaves for another flow. */
    public static final String AWAY = "away";

    static <M> Exit<M> always(String target) {
        return new Exit<>((scene, turn) -> true, target);
    }
}
