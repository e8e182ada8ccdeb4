package app.linekeeper.domain.shared;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings what is searched in and what is searched for to one spelling. */
public final class SearchText {

    private static final int LONGEST = 1000;
    private static final int LONGEST_SOUGHT = 200;
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s\\p{Cc}]+");
    private static final Pattern NUMBER_SIGN = Pattern.compile("^\\s*[#\u2116]");
    private static final Pattern SPACED_NUMBER = Pattern.compile("\\d{1,3}(?: \\d{3})+|\\d(?: ?\\d){5,}");

    private SearchText() {}

    /** Everything by which something is found in one normalised text, a line each; null for what is not known. */
    public static String of(@Nullable String... parts) {
        return cut(
                Arrays.stream(parts)
                        .map(part -> part == null ? "" : normal(part))
                        .collect(joining("\n")),
                LONGEST);
    }

    /** Lower case, compatibility forms made plain, the Russian yo as ye, runs of white space as one space. */
    public static String normal(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('\u0451', '\u0435');
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /** The same of what was typed to find something: without the sign that people write before a number. */
    public static String sought(String typed) {
        return normal(NUMBER_SIGN.matcher(typed).replaceFirst(""));
    }

    /**
     * A pattern for {@code like … escape '!'} that finds the normalised text anywhere; numbers that are long, or parted by
     * thousands, lose spaces.
     */
    public static String pattern(String sought) {
        String typed = cut(sought, LONGEST_SOUGHT);
        String text = SPACED_NUMBER.matcher(typed).matches() ? typed.replace(" ", "") : typed;
        return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** Never leaves half of a surrogate pair, which PostgreSQL would refuse. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, splits ? longest - 1 : longest);
    }
}
