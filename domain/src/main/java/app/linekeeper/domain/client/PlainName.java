package app.linekeeper.domain.client;

import app.linekeeper.domain.requisites.RequisiteWords;
import app.linekeeper.domain.shared.SearchText;
import java.util.regex.Pattern;

/** A client's name without what one person writes and another does not: capitals, quotes, signs, the legal form. */
final class PlainName {

    private static final Pattern LEGAL_FORM = RequisiteWords.pattern("(?<!\\p{L})", "legal_form", "(?!\\p{L})");
    private static final Pattern SOLE_TRADER = RequisiteWords.pattern("(?<!\\p{L})", "sole_trader", "(?!\\p{L})");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainName() {}

    /** Words in small letters with single spaces; empty where a name has no letter or digit besides its legal form. */
    static String of(String name) {
        String bare = SOLE_TRADER
                .matcher(LEGAL_FORM.matcher(SearchText.normal(name)).replaceAll(" "))
                .replaceAll(" ");
        return SIGNS.matcher(bare).replaceAll(" ").strip();
    }

    /** A pattern for {@code like … escape '!'} that finds every name that is plainly this one, and perhaps others. */
    static String pattern(String plain) {
        return "%" + plain.replace(' ', '%') + "%";
    }
}
