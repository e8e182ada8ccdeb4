package app.linekeeper.conversations.flow;

import app.linekeeper.domain.shared.SearchText;
import app.linekeeper.locales.Words;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Options that are in memory as a whole: as soon as there is more than a page, they are searched by what their buttons say. */
record InMemory<T>(Function<Turn, List<Option<T>>> options) implements Source<T> {

    private static final Words WORDS = Words.standard();

    @Override
    public Options<T> page(Turn turn, PageWanted page) {
        return Options.cut(found(turn, page.search()), page);
    }

    @Override
    public boolean searches(Turn turn) {
        return options.apply(turn).size() > Offer.PAGE;
    }

    private List<Option<T>> found(Turn turn, @Nullable String search) {
        List<Option<T>> all = options.apply(turn);
        if (search == null) {
            return all;
        }
        String sought = SearchText.normal(search);
        return all.stream()
                .filter(option -> SearchText.normal(WORDS.plain(option.label(), turn.language()))
                        .contains(sought))
                .toList();
    }
}
