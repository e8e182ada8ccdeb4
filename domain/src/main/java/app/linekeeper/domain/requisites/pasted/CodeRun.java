package app.linekeeper.domain.requisites.pasted;

import app.linekeeper.domain.requisites.RequisiteField;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the number or code of a field in a line, whatever words and signs stand before it or in it. */
final class CodeRun {

    private static final String BETWEEN = "[ .\u2010-\u2015-]{1,3}";

    /** Groups are repeated no more often than a number has signs: each takes its share of the stack. */
    private static final Pattern DIGITS = Pattern.compile(
            "(?<![\\p{L}\\d+])\\p{L}{0,2}\\d[\\p{L}\\d]*+(?:" + BETWEEN + "\\p{L}{0,2}\\d[\\p{L}\\d]*+){0,40}+");

    private static final Pattern CODE = Pattern.compile("(?<![\\p{L}\\d])[\\p{Lu}\\d]++(?!\\p{L})"
            + "(?:[ -](?:[A-Z]{1,4}[ -])?[\\p{Lu}\\d]*\\d[\\p{Lu}\\d]*+(?!\\p{L})){0,40}+(?: [A-Z](?![\\p{L}\\d]))?");

    private static final Pattern GROUP_END = Pattern.compile(" |$");

    /** Signs that are neither space nor part others keep are part of a number that is written wrongly. */
    private static final Pattern GLUED = Pattern.compile("[^\\s,;:|()/\\\\]{0,40}[\\p{L}\\d]");

    private static final Pattern TOKEN = Pattern.compile("[^\\s,;:|()]+");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final int SHORTEST_SWIFT = 8;

    /** In how many places of a line a code is looked for. */
    private static final int MOST = 20;

    private CodeRun() {}

    /**
     * The place of the code in the text between two places: the first that fits, or else the first at all, so that the
     * person is told what is wrong with it; null where there is none, as in "none".
     */
    static int @Nullable [] in(String block, int start, int end, RequisiteField field, Predicate<String> fits) {
        Matcher matcher = (field.hasLetters() && field != RequisiteField.KPP ? CODE : DIGITS)
                .matcher(block)
                .region(start, end)
                .useTransparentBounds(true);
        int[] first = null;
        for (int tried = 0; tried < MOST && matcher.find(); tried++) {
            int[] whole = {matcher.start(), glued(block, matcher.end(), end)};
            int[] fitting = fitting(block, whole, fits);
            if (fitting != null) {
                return fitting;
            }
            matcher.region(whole[1], end);
            first = first == null && canBe(field, block.substring(whole[0], whole[1])) ? whole : first;
        }
        return first == null ? token(block, start, end, field) : first;
    }

    /** The code or the beginning of it that fits, where more groups follow than belong to it. */
    private static int @Nullable [] fitting(String block, int[] whole, Predicate<String> fits) {
        if (fits.test(block.substring(whole[0], whole[1]))) {
            return whole;
        }
        Matcher group = GROUP_END.matcher(block).region(whole[0], whole[1]);
        while (group.find()) {
            if (fits.test(block.substring(whole[0], group.start()))) {
                return new int[] {whole[0], group.start()};
            }
        }
        return null;
    }

    private static int glued(String block, int from, int end) {
        Matcher glued = GLUED.matcher(block).region(from, end);
        return glued.lookingAt() ? glued.end() : from;
    }

    /** A word that is no code, but stands where one should. */
    private static int @Nullable [] token(String block, int start, int end, RequisiteField field) {
        Matcher token = TOKEN.matcher(block).region(start, end);
        return token.find() && canBe(field, token.group()) ? new int[] {token.start(), token.end()} : null;
    }

    private static boolean canBe(RequisiteField field, String code) {
        return DIGIT.matcher(code).find() || (field == RequisiteField.SWIFT && code.length() >= SHORTEST_SWIFT);
    }
}
