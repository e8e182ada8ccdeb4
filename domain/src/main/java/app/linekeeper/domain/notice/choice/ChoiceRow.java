package app.linekeeper.domain.notice.choice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a choice stands in its row. */
final class ChoiceRow {

    static final String COLUMNS = "off_topics, thresholds, from_minute, until_minute";

    private ChoiceRow() {}

    /** The default where the columns are of no row. */
    static NoticeChoice read(ResultSet row) throws SQLException {
        String off = row.getString("off_topics");
        return off == null
                ? NoticeChoice.DEFAULT
                : new NoticeChoice(
                        set(off, NoticeTopic::valueOf),
                        set(row.getString("thresholds"), Integer::valueOf),
                        new NoticeHours(row.getInt("from_minute"), row.getInt("until_minute")));
    }

    static String topics(NoticeChoice choice) {
        return text(choice.topicsOff().stream().sorted());
    }

    static String thresholds(NoticeChoice choice) {
        return text(choice.thresholds().stream().sorted(Comparator.reverseOrder()));
    }

    private static String text(Stream<?> values) {
        return values.map(Object::toString).collect(Collectors.joining(","));
    }

    private static <T> Set<T> set(String text, Function<String, T> parse) {
        return Arrays.stream(text.split(","))
                .filter(part -> !part.isEmpty())
                .map(parse)
                .collect(Collectors.toSet());
    }
}
