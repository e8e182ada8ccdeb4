package app.linekeeper.domain.client;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Brings what is searched in and what is searched for to one spelling. */
final class SearchText {

    private static final int LONGEST = 1000;

    private SearchText() {}

    /** Name, e-mail and tax number in one normalised text, a line each. */
    static String of(String name, @Nullable String email, @Nullable String taxNumber) {
        String text = normal(name) + "\n" + (email == null ? "" : normal(email)) + "\n"
                + (taxNumber == null ? "" : normal(taxNumber));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** Lower case, compatibility forms made plain, the Russian yo as ye, runs of white space as one space. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('\u0451', '\u0435')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
