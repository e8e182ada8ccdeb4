package app.linekeeper.domain.requisites.pasted;

import static app.linekeeper.domain.requisites.RequisiteField.*;

import app.linekeeper.domain.requisites.CompanyKind;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells by its shape and check digits what a number or code can be. */
final class Fitting {

    private static final Pattern SWIFT_CODE = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?");
    private static final Pattern IBAN_CODE = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Digits as telephones are grouped: a requisite that short is not parted by bars. */
    private static final Pattern TELEPHONE = Pattern.compile("[(+].*|[\\d ()]{1,8}-[\\d -]{1,8}");

    private Fitting() {}

    /** Whether nothing is wrong with a value of the field as it is written. */
    static boolean fits(LegalForm form, RequisiteField field, String written) {
        String value = field.normal(written);
        return Stream.of(CompanyKind.values())
                .anyMatch(kind -> Requisites.of(form, kind, Map.of(field, value))
                        .problems(field)
                        .isEmpty());
    }

    /** The field whose value a number or code without a label can only be; null if it can be several, or none. */
    static @Nullable RequisiteField fieldOf(String written, LegalForm form) {
        if (TELEPHONE.matcher(written).matches()) {
            return null;
        }
        String digits = INN.normal(written);
        if (DIGITS.matcher(digits).matches()) {
            return switch (form) {
                case RUSSIAN -> russian(digits);
                case KAZAKH -> digits.length() == 12 ? BIN : null;
                case FOREIGN -> null;
            };
        }
        if (form == LegalForm.RUSSIAN) {
            return fits(form, ACCOUNT, written) ? ACCOUNT : null;
        }
        if (IBAN_CODE.matcher(IBAN.normal(written)).matches()) {
            return IBAN;
        }
        return isSwift(written, form) ? SWIFT : null;
    }

    /** Words in capitals look like it: it has to name a country, in Kazakhstan this one. */
    private static boolean isSwift(String code, LegalForm form) {
        return SWIFT_CODE.matcher(code).matches()
                && fits(form, SWIFT, code)
                && (form == LegalForm.FOREIGN || code.startsWith("KZ", 4));
    }

    private static @Nullable RequisiteField russian(String digits) {
        return switch (digits.length()) {
            case 10, 12 -> INN;
            case 13, 15 -> OGRN;
            case 9 -> digits.startsWith("04") ? BIK : KPP;
            case 20 -> digits.startsWith("301") || digits.startsWith("40102") ? CORRESPONDENT_ACCOUNT : ACCOUNT;
            default -> null;
        };
    }
}
