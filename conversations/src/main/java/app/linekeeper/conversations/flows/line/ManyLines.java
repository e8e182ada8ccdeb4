package app.linekeeper.conversations.flows.line;

import app.linekeeper.domain.line.LineNumbers;
import app.linekeeper.domain.line.LineNumbers.Range;
import app.linekeeper.locales.Text;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Many lines in words: sixty of them are "60 lines, 10024–10083". */
public final class ManyLines {

    /** More nobody reads; then it is said how many there are besides. */
    private static final int MOST_RANGES = 6;

    private ManyLines() {}

    /** How many they are, and their numbers, each once. */
    public static Text of(Collection<String> numbers) {
        return Text.of("line.many").with("n", numbers.size()).with("numbers", numbers(numbers));
    }

    /** Their numbers alone, those that follow each other as a range, and how many there are besides. */
    public static Text numbers(Collection<String> numbers) {
        List<Range> ranges = LineNumbers.ranges(numbers);
        List<Range> said = ranges.stream().limit(MOST_RANGES).toList();
        int more = numbers.size() - said.stream().mapToInt(Range::size).sum();
        Text written = Text.of(more == 0 ? "common.as_is" : "line.numbers_and_more")
                .with("text", said.stream().map(Range::written).collect(Collectors.joining(", ")));
        return more == 0 ? written : written.with("n", more);
    }
}
