package app.linekeeper.conversations.flow;

import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.locales.Text;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The usual ways to read what people type. */
public final class Answers {

    private static final Pattern INTEGER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,13})(?:[.,]([0-9]{1,2}))?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]+");

    private Answers() {}

    /** Any text of at most so many characters, with runs of blanks and line breaks as one blank. */
    public static Answer<String> line(int longest) {
        return (text, turn) -> {
            String line = SPACES.matcher(text).replaceAll(" ");
            return line.codePointCount(0, line.length()) > longest ? tooLong(longest) : Outcome.done(line);
        };
    }

    /** Any text of at most so many characters, as it was typed. */
    public static Answer<String> block(int longest) {
        return (text, turn) -> text.codePointCount(0, text.length()) > longest ? tooLong(longest) : Outcome.done(text);
    }

    /** A whole number between the two, themselves included. */
    public static Answer<Integer> number(int min, int max) {
        return (text, turn) -> {
            String digits = SPACES.matcher(text).replaceAll("");
            boolean good = INTEGER.matcher(digits).matches()
                    && Integer.parseInt(digits) >= min
                    && Integer.parseInt(digits) <= max;
            return good
                    ? Outcome.done(Integer.valueOf(digits))
                    : notUnderstood(
                            Text.of("common.not_a_number").with("min", min).with("max", max));
        };
    }

    /**
     * A sum above zero as people write it: {@code 1 000,50}, {@code 1000.5}. Signs, exponents and more decimal places
     * than the currency has are refused.
     */
    public static Answer<Money> amount(Function<Turn, Currency> currency) {
        return (text, turn) -> {
            Matcher matcher = AMOUNT.matcher(SPACES.matcher(text).replaceAll(""));
            if (!matcher.matches()) {
                return notUnderstood(Text.of("common.not_an_amount"));
            }
            Currency asked = currency.apply(turn);
            String decimals = matcher.group(2) == null ? "0" : matcher.group(2);
            BigDecimal major = new BigDecimal(matcher.group(1) + "." + decimals);
            BigDecimal minor = major.movePointRight(asked.getDefaultFractionDigits());
            boolean whole = minor.stripTrailingZeros().scale() <= 0;
            return whole && minor.signum() > 0
                    ? Outcome.done(new Money(minor.longValueExact(), asked))
                    : notUnderstood(Text.of("common.not_an_amount"));
        };
    }

    /** A refusal in these words, for what was typed. */
    public static <T> Outcome<T> notUnderstood(Text why) {
        return Outcome.refused(new Refusal(Reason.NOT_UNDERSTOOD, why));
    }

    private static <T> Outcome<T> tooLong(int longest) {
        return notUnderstood(Text.of("common.too_long").with("limit", longest));
    }
}
