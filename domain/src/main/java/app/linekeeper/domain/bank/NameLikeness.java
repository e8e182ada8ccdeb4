package app.linekeeper.domain.bank;

import app.linekeeper.domain.shared.SearchText;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a payer as banks name them may be a company: legal forms, tax numbers and quotation marks come and go. */
final class NameLikeness {

    private static final Pattern FORM = Pattern.compile(
            "(?<!\\p{L})(?:" + forms() + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
    private static final int SHORTEST = 3;

    private NameLikeness() {}

    /** Whether half of the words of the shorter one, at least, are in the other. */
    static boolean test(String one, String other) {
        Set<String> left = words(one);
        Set<String> right = words(other);
        long shared = left.stream().filter(right::contains).count();
        return shared > 0 && 2 * shared >= Math.min(left.size(), right.size());
    }

    private static Set<String> words(String name) {
        String bare = FORM.matcher(SearchText.normal(name)).replaceAll(" ");
        return NO_WORD.splitAsStream(bare)
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }

    private static String forms() {
        return Stream.of(Language.values())
                .map(language -> Words.standard().plain(Text.of("requisites.labels.legal_form"), language))
                .flatMap(listed -> Stream.of(listed.split("\\|")))
                .map(String::strip)
                .map(SearchText::normal)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
