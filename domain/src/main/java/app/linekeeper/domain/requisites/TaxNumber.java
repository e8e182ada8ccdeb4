package app.linekeeper.domain.requisites;

import static app.linekeeper.domain.requisites.RequisiteField.BIN;
import static app.linekeeper.domain.requisites.RequisiteField.INN;
import static app.linekeeper.domain.requisites.RequisiteField.TAX_ID;

import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.locales.Text;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The number by which the state knows a company or sole trader. */
public final class TaxNumber {

    private static final Map<RequisiteField, Pattern> LABELS =
            new EnumMap<>(Map.of(INN, label(INN), BIN, label(BIN), TAX_ID, label(TAX_ID)));

    private static final Pattern OTHER_LABEL = Pattern.compile("^\\p{L}[\\p{L}/ ]*[:# ]*(?=\\d)");
    private static final Pattern BETWEEN = Pattern.compile("[/\\s]");
    private static final Pattern FOREIGN = Pattern.compile("[A-Z0-9]{4,20}");

    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<!\\p{L})" + labels() + "(?!\\p{L})[\\s:#.\u2116]*(?=\\p{Lu}{0,3}\\d)"
                    + "|(?<![\\p{L}\\d])(?=(?:\\d{10}|\\d{12})\\s*$)|^\\s*(?=\\d(?:[ \\u00a0-]?\\d){8,14}\\s*$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TaxNumber() {}

    /**
     * The number without its label and without spaces and signs between its digits. One without a label is of the country
     * of the region, and its check digits must be right; one of 10 digits in Kazakhstan, and one with the label of the
     * other country, is checked by the rules of that country. Elsewhere, and behind a label such as VAT, it is 4 to 20
     * letters and digits.
     *
     * @return refused as tax_number_length where the digits are not as many as the country has, or as tax_number_wrong
     */
    public static Outcome<String> parse(String typed, Region region) {
        String text = Normalizer.normalize(typed.replace('\u2116', ' '), Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .strip();
        for (RequisiteField field : fields(region)) {
            Matcher label = Objects.requireNonNull(LABELS.get(field)).matcher(text);
            if (label.lookingAt()) {
                return checked(text.substring(label.end()), field, region);
            }
        }
        return checked(text, fields(region).get(0), region);
    }

    /**
     * Where in a line of words a tax number begins, with its label if it has one: the words before it are about something
     * else. Without a label it is what ends the line and looks like a number of Russia or Kazakhstan, or the whole line.
     *
     * @return -1 if there is none
     */
    public static int startIn(String line) {
        Matcher matcher = IN_WORDS.matcher(line);
        return matcher.find() ? matcher.start() : -1;
    }

    /** What a number that was read is called where it comes from; one of 12 digits that both countries would take is Russian. */
    public static Text label(String number) {
        if (Inn.isRight(number)) {
            return INN.label();
        }
        return (BinIin.isRight(number) ? BIN : TAX_ID).label();
    }

    private static List<RequisiteField> fields(Region region) {
        return switch (region) {
            case RUSSIA -> List.of(INN, BIN, TAX_ID);
            case KAZAKHSTAN -> List.of(BIN, INN, TAX_ID);
            case CIS, WORLD -> List.of(TAX_ID, INN, BIN);
        };
    }

    private static Outcome<String> checked(String text, RequisiteField field, Region region) {
        boolean foreign = field == TAX_ID || region == Region.CIS || region == Region.WORLD;
        if (foreign) {
            String number = TAX_ID.normal(BETWEEN.matcher(text).replaceAll(""));
            return rightOrRefused(number, FOREIGN.matcher(number).matches());
        }
        String number = INN.normal(
                BETWEEN.matcher(OTHER_LABEL.matcher(text).replaceFirst("")).replaceAll(""));
        long digits = number.chars().filter(sign -> sign >= '0' && sign <= '9').count();
        if (digits != 10 && digits != 12) {
            return Refusal.of(Reason.TAX_NUMBER_LENGTH).with("n", (int) digits).asOutcome();
        }
        boolean kazakh = field == BIN && digits == 12;
        return rightOrRefused(number, kazakh ? BinIin.isRight(number) : Inn.isRight(number));
    }

    private static Outcome<String> rightOrRefused(String number, boolean right) {
        return right
                ? Outcome.done(number)
                : Refusal.of(Reason.TAX_NUMBER_WRONG).asOutcome();
    }

    private static Pattern label(RequisiteField field) {
        return Pattern.compile(
                anyOf(words(field)) + "(?!\\p{L})[\\s:#.]*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String labels() {
        return anyOf(Stream.of(INN, BIN, TAX_ID).flatMap(TaxNumber::words));
    }

    private static Stream<String> words(RequisiteField field) {
        return RequisiteWords.of(field.name().toLowerCase(Locale.ROOT)).stream();
    }

    /** The longest label that fits comes first. */
    private static String anyOf(Stream<String> words) {
        return words.sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
