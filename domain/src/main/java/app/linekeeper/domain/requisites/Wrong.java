package app.linekeeper.domain.requisites;

import app.linekeeper.locales.Text;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a number, and in which of its groups of digits; the field's name is added by the caller. */
final class Wrong {

    private static final int GROUP = 4;

    private Wrong() {}

    /** Not the number of digits that it should have, or something that is no digit. */
    static Text length(String given, int expected) {
        boolean digits = CheckDigits.isDigits(given, given.length());
        return digits
                ? Text.of("requisites.wrong.length").with("expected", expected).with("given", given.length())
                : Text.of("requisites.wrong.signs")
                        .with("expected", expected)
                        .with("sign", first(given, sign -> sign < '0' || sign > '9'));
    }

    /** A sign that is neither a Latin letter nor a digit; null if there is none. */
    static @Nullable Text latin(String given) {
        String sign = first(given, each -> !(each >= '0' && each <= '9') && !(each >= 'A' && each <= 'Z'));
        return sign.isEmpty() ? null : Text.of("requisites.wrong.sign").with("sign", sign);
    }

    private static String first(String given, IntPredicate wrong) {
        return given.codePoints()
                .filter(wrong)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("");
    }

    /** The last digits do not agree with the others. */
    static Text check(String given, int checkDigits) {
        return Text.of("requisites.wrong.check")
                .with("count", checkDigits)
                .with("digits", given.substring(given.length() - checkDigits))
                .with("groups", groups(given));
    }

    /**
     * One group of digits cannot be what it is.
     *
     * @param group the last part of the key, such as {@code region}
     */
    static Text of(String group, String digits) {
        return Text.of("requisites.wrong." + group).with("digits", digits);
    }

    /** The number in groups of four, as it is easiest to compare with paper. */
    static String groups(String number) {
        StringBuilder grouped = new StringBuilder();
        for (int place = 0; place < number.length(); place++) {
            grouped.append(place > 0 && place % GROUP == 0 ? " " : "").append(number.charAt(place));
        }
        return grouped.toString();
    }
}
