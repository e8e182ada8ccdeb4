package app.linekeeper.bot.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/** The list that a manager has read; {@code -Dlinekeeper.golden.write=true} writes it anew, to be read again. */
final class GoldenYear {

    private static final Path FOLDER = Path.of("src", "test", "resources", "year");

    private GoldenYear() {}

    static void compare(Map<YearMonth, String> year) {
        if (Boolean.getBoolean("linekeeper.golden.write")) {
            year.forEach((month, text) -> write(file(month), text));
        }
        year.forEach((month, text) -> assertThat(text).as("%s", month).isEqualTo(read(file(month))));
    }

    /** What it says of these months. */
    static Map<YearMonth, String> of(Iterable<YearMonth> months) {
        Map<YearMonth, String> texts = new TreeMap<>();
        months.forEach(month -> texts.put(month, read(file(month))));
        return texts;
    }

    /** Whether anything happens in this moment. */
    static boolean tells(Instant moment) {
        return read(file(YearMonth.from(moment.atOffset(ZoneOffset.UTC)))).contains(Chronicle.heading(moment));
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
