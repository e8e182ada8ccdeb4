package app.linekeeper.conversations.flow;

import java.util.function.BiFunction;

/**
 * A jump into another flow.
 *
 * @param with what is settled there from the beginning
 */
public record Opening<M>(String flow, BiFunction<Scene<M>, Turn, Facts> with) {}
