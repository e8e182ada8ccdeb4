package app.linekeeper.conversations.flow;

import app.linekeeper.domain.shared.SearchText;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Words;
import java.util.List;
import java.util.function.Function;

/** Where the options of a step are: as a whole in its model, or a page of them. */
sealed interface Stock<M, T> {

    /** The page that is wanted, or the last one where there are fewer. */
    Options<T> page(M model, PageWanted page, Language language);

    /** Whether typed text searches the options although the step does not say so. */
    boolean searches(M model);

    /** All of them: as soon as there is more than a page, they are searched by what their buttons say. */
    record Whole<M, T>(Function<? super M, List<Option<T>>> options) implements Stock<M, T> {

        private static final Words WORDS = Words.standard();

        @Override
        public Options<T> page(M model, PageWanted page, Language language) {
            return Options.cut(found(options.apply(model), page, language), page);
        }

        @Override
        public boolean searches(M model) {
            return options.apply(model).size() > PageWanted.SIZE;
        }

        private List<Option<T>> found(List<Option<T>> all, PageWanted page, Language language) {
            if (!page.isSearch()) {
                return all;
            }
            String sought = SearchText.normal(page.search());
            return all.stream()
                    .filter(option -> SearchText.normal(WORDS.plain(option.label(), language))
                            .contains(sought))
                    .toList();
        }
    }

    /** One page, which the reader of the model was told. */
    record OnePage<M, T>(Function<? super M, Options<T>> options) implements Stock<M, T> {

        @Override
        public Options<T> page(M model, PageWanted page, Language language) {
            return options.apply(model);
        }

        @Override
        public boolean searches(M model) {
            return false;
        }
    }
}
