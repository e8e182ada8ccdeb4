package app.linekeeper.domain.lookup;

import app.linekeeper.domain.shared.SearchText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed to find something, in every way in which it may be meant.
 *
 * @param sought the text, as it is written in a pattern for {@code like … escape '!'}; empty for nothing
 * @param isShort whether it is too short for an index of three signs
 * @param number its digits, where nothing or only words stand before them and nothing behind; empty otherwise
 * @param document it as the number of a document
 */
public record Typed(String sought, boolean isShort, String number, DocumentPlace document) {

    private static final int SHORT = 3;
    private static final Pattern NUMBER = Pattern.compile("\\D*?(\\d[\\d ]{0,30})");
    private static final int LONGEST_ID = 18;

    public static Typed read(String text) {
        String sought = SearchText.sought(text);
        String anywhere = SearchText.pattern(sought);
        Matcher number = NUMBER.matcher(sought);
        return new Typed(
                anywhere.substring(1, anywhere.length() - 1),
                sought.codePointCount(0, sought.length()) < SHORT,
                number.matches() ? number.group(1).replace(" ", "") : "",
                DocumentPlace.read(sought));
    }

    public boolean isNothing() {
        return sought.isEmpty();
    }

    public boolean isNumber() {
        return !number.isEmpty();
    }

    /** The Telegram id that it may be; one that nobody has if it is none. */
    public long telegramId() {
        return isNumber() && number.length() <= LONGEST_ID ? Long.parseLong(number) : -1;
    }

    /** Finds a searched text that holds it anywhere, or only one that begins so if it is short. */
    public String pattern() {
        return (isShort ? "" : "%") + sought + "%";
    }

    /** Finds a searched text between two line breaks, one line of which is exactly this. */
    public String wholeLine() {
        return "%\n" + sought + "\n%";
    }

    /** Finds a searched text after a line break, a line of which begins so. */
    public String startOfLine() {
        return "%\n" + sought + "%";
    }
}
