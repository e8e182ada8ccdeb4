package app.linekeeper.locales;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The words on a button: one line, at most 40 signs, of which names give way and never the deed or a sum. */
final class Label {

    static final int LONGEST = 40;
    private static final int SHORTEST_NAME = 5;

    private Label() {}

    /**
     * @param said the words with names of at most so many signs
     * @return null where they are too long even with the shortest names
     */
    static @Nullable String fitting(IntFunction<String> said) {
        String label = line(said.apply(Integer.MAX_VALUE));
        for (int name = LONGEST; !fits(label) && name >= SHORTEST_NAME; name--) {
            label = line(said.apply(name));
        }
        return fits(label) ? label : null;
    }

    /** The beginning of words, with a sign that there was more. */
    static String cut(String words, int longest) {
        if (words.length() <= longest || words.codePointCount(0, words.length()) <= longest) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, longest - 1)).stripTrailing() + '\u2026';
    }

    static String line(String words) {
        return words.replace('\n', ' ').strip();
    }

    private static boolean fits(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST;
    }
}
