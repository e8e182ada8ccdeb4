package app.linekeeper.domain.requisites.pasted;

import java.util.regex.Pattern;

/** The quotes of a language, which take the place of straight ones. */
enum Quotes {
    RUSSIAN("\u00ab", "\u00bb"),
    ENGLISH("\u201c", "\u201d");

    private static final Pattern OPENING =
            Pattern.compile("(?<![\\p{L}\\d.!?\u00bb\u201d\"])\"(?=[\\p{L}\\d\u00ab\"])");

    private final String opening;
    private final String closing;

    Quotes(String opening, String closing) {
        this.opening = opening;
        this.closing = closing;
    }

    String of(String words) {
        return OPENING.matcher(words).replaceAll(opening).replace("\"", closing);
    }
}
