package app.linekeeper.domain.company;

import static app.linekeeper.domain.company.RequisiteField.ACCOUNT;
import static app.linekeeper.domain.company.RequisiteField.ADDRESS;
import static app.linekeeper.domain.company.RequisiteField.BIK;
import static app.linekeeper.domain.company.RequisiteField.BIN;
import static app.linekeeper.domain.company.RequisiteField.CORRESPONDENT_ACCOUNT;
import static app.linekeeper.domain.company.RequisiteField.IBAN;
import static app.linekeeper.domain.company.RequisiteField.INN;
import static app.linekeeper.domain.company.RequisiteField.KPP;
import static app.linekeeper.domain.company.RequisiteField.NAME;
import static app.linekeeper.domain.company.RequisiteField.OGRN;
import static app.linekeeper.domain.company.RequisiteField.SWIFT;
import static java.util.stream.Collectors.joining;

import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells by its shape what a value without a label is. */
final class Shape {

    private static final Words WORDS = Words.standard();
    private static final Pattern SWIFT_CODE = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?");
    private static final Pattern IBAN_CODE = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    /** A postal code or a word such as "city" at the beginning, then parts, one of them with a number. */
    private static final Pattern ADDRESS_LINE = Pattern.compile(
            signs("address_begins").map(Pattern::quote).collect(joining("|", "(?:\\d{6} ?,|(?:", ")[ ,]).*,.*\\d.*")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * A bank after a word such as "in", beginning with the letters of its legal form. A word ends where no letter follows:
     * the bound of words that regular expressions have is one of Latin letters alone since JDK 19.
     */
    private static final Pattern IN_A_BANK = Pattern.compile(
            signs("bank_follows").map(Pattern::quote).collect(joining("|", "(?:", ") +(\\p{Lu}{2,}+(?!\\p{L}).*)")));

    private static final Pattern COMPANY_LINE = Pattern.compile("\\p{Lu}{2,} ?[\u00ab\"\\p{L}].*");

    /** The words for a sole trader where the name itself stands on the next line. */
    private static final Pattern NAME_FOLLOWS = Pattern.compile(
            signs("sole_trader").map(Pattern::quote).collect(joining("|", "(?m)^(", ")[ :]*\n")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SEPARATORS = Pattern.compile("^[ ,]+");
    private static final Pattern HAS_LETTERS = Pattern.compile(".*\\p{L}{2}.*");

    private Shape() {}

    /** The field that a line can only be; null if it can be several, or none. */
    static @Nullable RequisiteField fieldOf(String line, Requisites known) {
        String code = INN.normal(line);
        if (code.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            return switch (known.form()) {
                case RUSSIAN -> russian(code);
                case KAZAKH -> code.length() == 12 ? BIN : null;
                case FOREIGN -> null;
            };
        }
        if (known.form() != LegalForm.RUSSIAN && IBAN_CODE.matcher(code).matches()) {
            return IBAN;
        }
        if (known.form() != LegalForm.RUSSIAN
                && SWIFT_CODE.matcher(line.strip()).matches()) {
            return SWIFT;
        }
        if (isAddress(line)) {
            return ADDRESS;
        }
        return HAS_LETTERS.matcher(line).matches() && !known.has(NAME) ? NAME : null;
    }

    static boolean isAddress(String line) {
        return ADDRESS_LINE.matcher(line).matches();
    }

    /** The bank that a piece of text after an account names: after a word such as "in", or as a company that is a bank. */
    static @Nullable String bankIn(String text) {
        String line = SEPARATORS.matcher(text).replaceFirst("");
        Matcher inBank = IN_A_BANK.matcher(line);
        if (inBank.matches()) {
            return inBank.group(1);
        }
        String lower = line.toLowerCase(Locale.ROOT);
        boolean bank = signs("bank").anyMatch(sign -> lower.contains(sign.toLowerCase(Locale.ROOT)));
        return bank && COMPANY_LINE.matcher(line).matches() ? line : null;
    }

    /** Whether the label of a signatory says what they are, as "Director" does and "Signatory" does not. */
    static boolean isPosition(String label) {
        String compact = label.replaceAll("\\s+", "");
        return signs("positions").anyMatch(sign -> sign.replaceAll("\\s+", "").equalsIgnoreCase(compact));
    }

    /** The block with the name of a sole trader on one line with the words that say so. */
    static String withWholeNames(String block) {
        return NAME_FOLLOWS.matcher(block).replaceAll("$1 ");
    }

    /** A sole trader where the name begins so or the numbers are those of a person, otherwise as known. */
    static CompanyKind kindOf(Requisites known, Map<RequisiteField, String> values) {
        if (values.getOrDefault(INN, "").length() == 12
                || values.getOrDefault(OGRN, "").length() == 15
                || isSoleTrader(values.getOrDefault(NAME, ""))) {
            return CompanyKind.SOLE_TRADER;
        }
        boolean organisation = values.getOrDefault(INN, "").length() == 10
                || values.getOrDefault(OGRN, "").length() == 13;
        return organisation ? CompanyKind.LEGAL_ENTITY : known.kind();
    }

    private static boolean isSoleTrader(String name) {
        String lower = name.toLowerCase(Locale.ROOT) + " ";
        return signs("sole_trader").anyMatch(sign -> lower.startsWith(sign.toLowerCase(Locale.ROOT) + " "));
    }

    /** The words of all languages that stand for something, as the bundle {@code requisites} lists them. */
    private static Stream<String> signs(String of) {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(WORDS.plain(Text.of("requisites.labels." + of), language)
                        .split("\\|")))
                .map(String::strip);
    }

    private static @Nullable RequisiteField russian(String digits) {
        return switch (digits.length()) {
            case 10, 12 -> INN;
            case 13, 15 -> OGRN;
            case 9 -> digits.startsWith("04") ? BIK : KPP;
            case 20 -> digits.startsWith("301") ? CORRESPONDENT_ACCOUNT : ACCOUNT;
            default -> null;
        };
    }
}
