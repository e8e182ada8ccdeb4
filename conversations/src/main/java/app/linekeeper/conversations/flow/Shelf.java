package app.linekeeper.conversations.flow;

import app.linekeeper.locales.Text;
import java.util.List;

/**
 * The page of options that lies before a person.
 *
 * @param values as text, one for each label
 * @param page from 0
 * @param pages how many there are, at least 1
 */
public record Shelf(List<String> values, List<Text> labels, int page, int pages) {

    static final Shelf EMPTY = new Shelf(List.of(), List.of(), 0, 1);

    public Shelf {
        values = List.copyOf(values);
        labels = List.copyOf(labels);
    }

    static <T> Shelf of(Options<T> options, Slot<T> each) {
        return new Shelf(
                options.items().stream()
                        .map(option -> each.format(option.value()))
                        .toList(),
                options.items().stream().map(Option::label).toList(),
                options.number(),
                options.pages());
    }

    public boolean isOne() {
        return values.size() == 1 && !hasPages();
    }

    public boolean hasPages() {
        return pages > 1;
    }
}
