package app.linekeeper.domain.requisites;

import static java.util.stream.Collectors.joining;

import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words by which requisites are known in a block, of all languages: the bundle {@code requisites} lists them, parted by bars. */
public final class RequisiteWords {

    private static final Words WORDS = Words.standard();

    private RequisiteWords() {}

    /** The words that stand for something, such as {@code address_begins}. */
    public static List<String> of(String meaning) {
        Text listed = Text.of("requisites.labels." + meaning);
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(WORDS.plain(listed, language).split("\\|")))
                .map(String::strip)
                .toList();
    }

    /** A regular expression, in a group of its own, that matches any of these words. */
    public static String anyOf(String meaning) {
        return of(meaning).stream().map(Pattern::quote).collect(joining("|", "(?:", ")"));
    }

    /** What matches any of these words, in capitals or not, between the two expressions. */
    public static Pattern pattern(String before, String meaning, String after) {
        return Pattern.compile(before + anyOf(meaning) + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
