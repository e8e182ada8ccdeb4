package app.linekeeper.conversations.flow;

import org.jspecify.annotations.Nullable;

/**
 * The options of a step.
 *
 * @param slot where the chosen one goes, or all the ticked ones
 * @param each how one option is written as text
 * @param several whether options are ticked until the person says that is all
 * @param searchable whether typed text searches them
 * @param columns how many stand in one row
 * @param passIfOnly whether a single option is taken without asking
 * @param done the label of the button that ends ticking; null unless several
 */
public record Offer<T>(
        Slot<?> slot,
        Slot<T> each,
        Source<T> source,
        boolean several,
        boolean searchable,
        int columns,
        boolean passIfOnly,
        @Nullable Saying done) {

    /** Options a page. */
    public static final int PAGE = 8;

    /** The value of an option as text. */
    public String text(Option<T> option) {
        return each.format(option.value());
    }

    /**
     * Whether an option that was drawn can still be taken.
     *
     * @param text the value as it was written when it was drawn
     */
    public boolean stillOffers(String text, Turn turn, PageWanted page) {
        return source.stillOffers(turn, page, each.parse(text));
    }
}
