package app.linekeeper.conversations.flows.ordering;

import static java.util.stream.Collectors.joining;

import app.linekeeper.domain.shared.SearchText;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A term as people say it, in any of the languages: three months, a year, for 12 mo. */
final class SpokenTerm {

    private static final Words WORDS = Words.standard();
    private static final Map<String, Integer> MONTHS = months();
    private static final List<String> NUMBERS = List.of(
            "spoken.one",
            "spoken.two",
            "spoken.three",
            "spoken.four",
            "spoken.five",
            "spoken.six",
            "spoken.seven",
            "spoken.eight",
            "spoken.nine",
            "spoken.ten",
            "spoken.eleven",
            "spoken.twelve");
    private static final Map<String, Integer> FIGURES = figures();
    private static final Pattern TERM = Pattern.compile("(?:(?:" + any(words("spoken.filling")) + ") )*"
            + "(?:(\\d{1,3}|" + any(FIGURES.keySet().stream()) + ")(?:[ -]+|(?<=\\d)|$))?"
            + "(" + any(MONTHS.keySet().stream()) + ")?");

    private SpokenTerm() {}

    /** How many months that is; a number alone means months. Empty for anything else. */
    static Optional<Integer> months(String typed) {
        Matcher term = TERM.matcher(SearchText.normal(typed).replaceAll("[.,!]+(?!\\d)", ""));
        if (!term.matches() || term.group(1) == null && term.group(2) == null) {
            return Optional.empty();
        }
        int number = term.group(1) == null ? 1 : figure(term.group(1));
        return Optional.of(number * (term.group(2) == null ? 1 : MONTHS.getOrDefault(term.group(2), 1)));
    }

    private static int figure(String number) {
        Integer figure = FIGURES.get(number);
        return figure == null ? Integer.parseInt(number) : figure;
    }

    private static Map<String, Integer> figures() {
        Map<String, Integer> figures = new HashMap<>();
        for (int n = 0; n < NUMBERS.size(); n++) {
            int figure = n + 1;
            words(NUMBERS.get(n)).forEach(word -> figures.put(word, figure));
        }
        return figures;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new LinkedHashMap<>();
        words("spoken.month").forEach(word -> months.put(word, 1));
        words("spoken.quarter").forEach(word -> months.put(word, 3));
        words("spoken.half_year").forEach(word -> months.put(word, 6));
        words("spoken.year").forEach(word -> months.put(word, 12));
        return months;
    }

    /** The words under a key, which lists them parted by bars, of all languages. */
    private static Stream<String> words(String key) {
        return Stream.of(Language.values())
                .flatMap(language ->
                        Stream.of(WORDS.plain(Text.of(key), language).split("\\|")))
                .map(SearchText::normal);
    }

    /** An expression for any of the words; the longest are tried first. */
    private static String any(Stream<String> words) {
        return words.distinct()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(joining("|"));
    }
}
