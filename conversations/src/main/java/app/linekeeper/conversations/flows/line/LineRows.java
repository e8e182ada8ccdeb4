package app.linekeeper.conversations.flows.line;

import app.linekeeper.locales.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines as rows of a screen: a few one by one, many joined where they are alike, in the order in which they came. */
public final class LineRows<T> {

    /** So many have a row each, with their names. */
    private static final int FEW = 5;

    /** More would not fit into one message beside the rest. */
    private static final int MOST_ROWS = 12;

    private final Function<T, @Nullable String> number;
    private final Function<T, Text> one;
    private final BiFunction<Text, List<T>, Text> several;

    /**
     * @param number null for a line that has none yet
     * @param one the row of one line
     * @param several the row of lines that are alike, which are given in words, too
     */
    public LineRows(
            Function<T, @Nullable String> number, Function<T, Text> one, BiFunction<Text, List<T>, Text> several) {
        this.number = number;
        this.one = one;
        this.several = several;
    }

    /** @param alike what lines have in common that are joined */
    public List<Text> of(List<T> lines, Function<T, ?> alike) {
        if (lines.size() <= FEW) {
            return lines.stream().map(one).toList();
        }
        Map<Object, List<T>> joined =
                lines.stream().collect(Collectors.groupingBy(alike, LinkedHashMap::new, Collectors.toList()));
        List<Text> rows = new ArrayList<>();
        joined.values().stream().limit(MOST_ROWS).map(this::row).forEach(rows::add);
        List<T> more =
                joined.values().stream().skip(MOST_ROWS).flatMap(List::stream).toList();
        if (!more.isEmpty()) {
            rows.add(Text.of("line.and_more").with("lines", inWords(more)));
        }
        return rows;
    }

    private Text row(List<T> alike) {
        return alike.size() == 1 ? one.apply(alike.get(0)) : several.apply(inWords(alike), alike);
    }

    private Text inWords(List<T> lines) {
        List<String> numbers =
                lines.stream().map(number).filter(Objects::nonNull).toList();
        return numbers.size() == lines.size()
                ? ManyLines.of(numbers)
                : Text.of("line.many_new").with("n", lines.size());
    }
}
