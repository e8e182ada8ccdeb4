package app.linekeeper.bot.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The list that a manager has read; {@code -Dlinekeeper.golden.write=true} writes it anew, to be read again. */
final class GoldenYear {

    private static final Path FOLDER = Path.of("src", "test", "resources", "year");

    /** Of orders that came to nothing numbers are left out, so that later ones have others. */
    private static final Pattern ORDER_NUMBER = Pattern.compile("(?<![\\d.-])1\\d{3}(?![\\d,-]|\\.\\d)");

    private static final Pattern HOUR = Pattern.compile("^ +(\\d\\d:\\d\\d )?");
    private static final int DAY = "Mon 2027-01-04".length();

    private GoldenYear() {}

    static void compare(Map<YearMonth, String> year) {
        if (Boolean.getBoolean("linekeeper.golden.write")) {
            year.forEach((month, text) -> write(file(month), text));
        }
        year.forEach((month, text) -> assertThat(text).as("%s", month).isEqualTo(read(file(month))));
    }

    /** What is in one of them and not in the other, in whatever order it happened within a day. */
    static List<String> difference(Map<YearMonth, String> year) {
        List<String> difference = new ArrayList<>();
        year.forEach((month, text) -> {
            List<String> expected = lines(read(file(month)));
            List<String> found = lines(text);
            List<String> missing = without(expected, found);
            missing.forEach(line -> difference.add(month + " is missing: " + line));
            without(found, expected).forEach(line -> difference.add(month + " is too much: " + line));
        });
        return difference;
    }

    private static List<String> without(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>(some);
        others.forEach(left::remove);
        return left;
    }

    /** Each with its day: which of two jobs that run at once comes first, and so in which of its hours something is said, is chance. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        String day = "";
        for (String line : text.split("\n")) {
            if (line.startsWith(" ")) {
                String words = ORDER_NUMBER.matcher(line).replaceAll("…");
                lines.add(day + HOUR.matcher(words).replaceFirst(" "));
            } else {
                day = line.substring(0, DAY);
            }
        }
        return lines;
    }

    private static Path file(YearMonth month) {
        return FOLDER.resolve(month + ".txt");
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
