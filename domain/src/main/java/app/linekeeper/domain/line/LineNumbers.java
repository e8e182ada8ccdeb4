package app.linekeeper.domain.line;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers of lines, in the order of every list and as they are written: those that follow each other as a range. */
public final class LineNumbers {

    /** By their value: {@code 9999} before {@code 10000}. */
    public static final Comparator<String> ORDER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    /** The same where a database sorts. */
    static final String SORTED = "length(line_number), line_number";

    private LineNumbers() {}

    /**
     * Numbers that follow each other, such as {@code 10024–10083}; two are no range, and no number is left out.
     *
     * @param written {@code 10024–10083} or {@code 10024}
     * @param size how many numbers these are
     */
    public record Range(String written, int size) {}

    /**
     * All of them, such as {@code 10024–10083, 10090}.
     *
     * @param numbers digits, of any length, each once, in any order
     */
    public static String of(Collection<String> numbers) {
        return ranges(numbers).stream().map(Range::written).collect(Collectors.joining(", "));
    }

    /** The same, the least first, each range by itself. */
    public static List<Range> ranges(Collection<String> numbers) {
        List<BigInteger> sorted = numbers.stream().map(BigInteger::new).sorted().toList();
        List<Range> ranges = new ArrayList<>();
        for (int first = 0, next; first < sorted.size(); first = next) {
            next = first + 1;
            while (next < sorted.size()
                    && sorted.get(next).equals(sorted.get(next - 1).add(BigInteger.ONE))) {
                next++;
            }
            ranges.addAll(written(sorted.subList(first, next)));
        }
        return ranges;
    }

    private static List<Range> written(List<BigInteger> row) {
        return row.size() > 2
                ? List.of(new Range(row.get(0) + "\u2013" + row.get(row.size() - 1), row.size()))
                : row.stream().map(number -> new Range(number.toString(), 1)).toList();
    }
}
