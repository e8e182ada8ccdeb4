package app.linekeeper.locales;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the sources of all modules against the bundles: no text without a use, no use without a text. */
class SourcesTest {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern TEXT_OF = Pattern.compile("Text\\.of\\(\\s*\"([^\"]+)\"\\s*\\)");
    private static final Pattern REASON = Pattern.compile("^ {4}([A-Z][A-Z_]+)[,;]", Pattern.MULTILINE);
    private static final Path REASONS = Path.of("../domain/src/main/java/app/linekeeper/domain/shared/Reason.java");

    /** A literal that ends with a dot or an underscore, such as "dates.month.", stands for all keys that begin so. */
    @Test
    void noTextIsWrittenForNothing() {
        Set<String> used = new HashSet<>();
        List<String> beginnings = new ArrayList<>();
        for (Path source : BundleFiles.sources()) {
            LITERAL.matcher(read(source)).results().map(found -> found.group(1)).forEach(literal -> {
                used.add(literal);
                if (literal.matches("[a-z_]+\\.(.*[._])?")) {
                    beginnings.add(literal);
                }
            });
        }
        Set<String> unused = new TreeSet<>(BundleFiles.texts(Language.RU).keySet());
        unused.removeIf(key -> used.contains(key) || beginnings.stream().anyMatch(key::startsWith));
        assertThat(unused).isEmpty();
    }

    @Test
    void everyTextThatIsAskedForIsWritten() {
        Set<String> missing = new TreeSet<>();
        for (Path source : BundleFiles.sources()) {
            TEXT_OF.matcher(read(source)).results().map(found -> found.group(1)).forEach(missing::add);
        }
        missing.removeAll(BundleFiles.texts(Language.RU).keySet());
        assertThat(missing).isEmpty();
    }

    @Test
    void everyRefusalIsWordedAndEveryWordingIsARefusal() {
        Set<String> reasons = new TreeSet<>();
        REASON.matcher(read(REASONS))
                .results()
                .forEach(found -> reasons.add("refusal." + found.group(1).toLowerCase(Locale.ROOT)));
        Set<String> worded =
                new TreeSet<>(BundleFiles.texts("refusal", Language.RU).stringPropertyNames());
        assertThat(worded).containsAll(reasons);
        worded.removeAll(reasons);
        worded.removeIf(key ->
                BundleFiles.sources().stream().anyMatch(source -> read(source).contains('"' + key + '"')));
        assertThat(worded).isEmpty();
    }

    @Test
    void noWordsOfPeopleInTheSources() {
        for (Path source : BundleFiles.sources()) {
            assertThat(LITERAL.matcher(read(source)).results().map(MatchResult::group))
                    .as(source.toString())
                    .noneMatch(literal -> literal.codePoints()
                            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
