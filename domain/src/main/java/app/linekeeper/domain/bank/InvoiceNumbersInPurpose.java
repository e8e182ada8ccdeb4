package app.linekeeper.domain.bank;

import app.linekeeper.domain.document.DammDigit;
import app.linekeeper.domain.shared.LookAlikes;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The numbers of invoices in what a payer wrote, however they wrote them: with letters of the other alphabet, other
 * dashes or none, spaces, number signs, in lower case. The check digit decides whether it is one (rule 19).
 *
 * @param sure those that their check digit closes
 * @param almost those without it, or with a wrong one
 */
record InvoiceNumbersInPurpose(Set<WrittenNumber> sure, Set<WrittenNumber> almost) {

    private static final String BETWEEN = "[\\p{Pd}\\p{Z}\\s\u2212_./\\\\:#]{0,4}";
    private static final String DASH = "[\\p{Pd}\u2212]";
    private static final String PLACE = "([0-9O]{2})" + BETWEEN + "([0-9O]{6,9})";
    private static final int CENTURY = 2000;

    /** With the letters of the series before it, or a word that begins with them. */
    private static final String NAMED = "(?:" + series() + ")\\p{L}{0,6}" + BETWEEN + "(?:NO?)?" + BETWEEN + PLACE;

    private static final Pattern WHOLE = Pattern.compile(NAMED + BETWEEN + "([0-9O])(?![0-9])");
    private static final Pattern WITHOUT_DIGIT = Pattern.compile(NAMED + "()(?![0-9])");

    /** Without them, but with both dashes. */
    private static final Pattern BARE =
            Pattern.compile("(?<![0-9])([0-9]{2})" + DASH + "([0-9]{6,9})" + DASH + "([0-9])(?![0-9])");

    static InvoiceNumbersInPurpose of(String purpose) {
        String text = LookAlikes.folded(purpose);
        InvoiceNumbersInPurpose found = new InvoiceNumbersInPurpose(new LinkedHashSet<>(), new LinkedHashSet<>());
        Stream.of(WHOLE, BARE, WITHOUT_DIGIT)
                .map(pattern -> pattern.matcher(text))
                .forEach(matcher -> {
                    while (matcher.find()) {
                        found.take(matcher);
                    }
                });
        found.almost.removeAll(found.sure);
        return found;
    }

    private void take(Matcher matcher) {
        String year = digits(matcher.group(1));
        String place = digits(matcher.group(2));
        String digit = digits(matcher.group(3));
        WrittenNumber number = new WrittenNumber(CENTURY + Integer.parseInt(year), Long.parseLong(place));
        boolean isSure = !digit.isEmpty() && DammDigit.closes(year + place + digit);
        (isSure ? sure : almost).add(number);
    }

    private static String digits(String written) {
        return written.replace('O', '0');
    }

    /** What the numbers of invoices begin with, and what people call them, in every language. */
    private static String series() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(Text.of("invoice.series").with("year", ""), Text.of("invoice.called"))
                        .map(text -> Words.standard().plain(text, language)))
                .map(name -> LookAlikes.folded(name).replaceAll("\\P{L}", ""))
                .distinct()
                .collect(Collectors.joining("|"));
    }
}
