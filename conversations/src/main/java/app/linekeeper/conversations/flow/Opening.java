package app.linekeeper.conversations.flow;

import java.util.function.Function;

/**
 * A jump into another flow.
 *
 * @param with what is settled there from the beginning
 */
public record Opening(String flow, Function<Turn, Facts> with) {}
