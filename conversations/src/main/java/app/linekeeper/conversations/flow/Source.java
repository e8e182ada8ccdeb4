package app.linekeeper.conversations.flow;

import java.util.function.BiPredicate;

/** Where options come from, a page at a time, so that three thousand clients are never loaded. */
@FunctionalInterface
public interface Source<T> {

    Options<T> page(Turn turn, PageWanted page);

    /** Whether typed text searches the options although the step does not say so; otherwise only where it does. */
    default boolean searches(Turn turn) {
        return false;
    }

    /** Whether an option that was drawn on this page can still be taken: by default, if it would be drawn there again. */
    default boolean stillOffers(Turn turn, PageWanted page, T value) {
        return page(turn, page).items().stream()
                .anyMatch(option -> option.value().equals(value));
    }

    /**
     * A source that can tell of a single option whether it can still be taken, wherever in the list it stands by now.
     *
     * @param stillOffered may refuse the screen as {@link Turn#need} does, if there is a better word than that it is old
     */
    static <T> Source<T> of(Source<T> pages, BiPredicate<Turn, T> stillOffered) {
        return new Source<>() {
            @Override
            public Options<T> page(Turn turn, PageWanted page) {
                return pages.page(turn, page);
            }

            @Override
            public boolean stillOffers(Turn turn, PageWanted page, T value) {
                return stillOffered.test(turn, value);
            }
        };
    }
}
