package app.linekeeper.conversations.flow;

/**
 * How options are laid out and found.
 *
 * @param searchable whether typed text searches them although they are many
 * @param columns how many stand in one row
 * @param passIfOnly whether a single option is taken without asking
 */
public record Layout(boolean searchable, int columns, boolean passIfOnly) {}
