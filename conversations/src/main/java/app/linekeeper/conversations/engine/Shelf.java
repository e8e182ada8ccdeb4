package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.flow.Offer;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Options;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.locales.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The page of options that lies before a person.
 *
 * @param values as text, one for each label
 * @param page from 0
 * @param pages how many there are, at least 1
 */
record Shelf(List<String> values, List<Text> labels, int page, int pages) {

    static final Shelf EMPTY = new Shelf(List.of(), List.of(), 0, 1);

    static <T> Shelf of(Offer<T> offer, Moment moment, Turn turn) {
        int page = moment.page();
        Options<T> options = page(offer, moment, page, turn);
        int pages = pages(options);
        if (page >= pages) {
            page = pages - 1;
            options = page(offer, moment, page, turn);
        }
        List<String> values = new ArrayList<>();
        List<Text> labels = new ArrayList<>();
        for (Option<T> option : options.items()) {
            values.add(offer.text(option));
            labels.add(option.label());
        }
        return new Shelf(values, labels, page, pages);
    }

    /** The only value, if a person would have nothing to choose; else null. */
    static <T> @Nullable String only(Offer<T> offer, Turn turn) {
        Options<T> options = offer.source().page(turn, new PageWanted(0, 2, null));
        return options.total() == 1 && options.items().size() == 1
                ? offer.text(options.items().get(0))
                : null;
    }

    /** The values that are ticked, in the order of ticking. */
    static Set<String> ticked(Offer<?> offer, Turn turn) {
        String text = turn.facts().text(offer.slot().name());
        Set<String> ticked = new LinkedHashSet<>();
        if (text != null && !text.isEmpty()) {
            text.lines().forEach(ticked::add);
        }
        return ticked;
    }

    boolean hasPages() {
        return pages > 1;
    }

    private static <T> Options<T> page(Offer<T> offer, Moment moment, int page, Turn turn) {
        return offer.source().page(turn, page(moment.turnedTo(page)));
    }

    /** The page that a moment is at. */
    static PageWanted page(Moment moment) {
        return new PageWanted(moment.page() * Offer.PAGE, Offer.PAGE, moment.search());
    }

    private static int pages(Options<?> options) {
        return (int) Math.max(1, (options.total() + Offer.PAGE - 1) / Offer.PAGE);
    }
}
