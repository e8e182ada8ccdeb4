package app.linekeeper.domain.requisites.pasted;

import static app.linekeeper.domain.requisites.RequisiteField.ACCOUNT;
import static app.linekeeper.domain.requisites.RequisiteField.ADDRESS;
import static app.linekeeper.domain.requisites.RequisiteField.BIK;
import static app.linekeeper.domain.requisites.RequisiteField.BIN;
import static app.linekeeper.domain.requisites.RequisiteField.CORRESPONDENT_ACCOUNT;
import static app.linekeeper.domain.requisites.RequisiteField.IBAN;
import static app.linekeeper.domain.requisites.RequisiteField.INN;
import static app.linekeeper.domain.requisites.RequisiteField.KPP;
import static app.linekeeper.domain.requisites.RequisiteField.OGRN;
import static app.linekeeper.domain.requisites.RequisiteField.SWIFT;

import app.linekeeper.domain.requisites.InternationalAccount;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by its shape what a line without a label is. */
final class LooseLine {

    private static final Pattern SWIFT_CODE = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?");
    private static final Pattern IBAN_CODE = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");

    /** Digits as telephones are grouped: a requisite that short is not parted by bars. */
    private static final Pattern TELEPHONE = Pattern.compile("[\\d ]{1,8}-[\\d -]{1,8}");

    private LooseLine() {}

    /** The field that a line can only be; null if it can be several, or none. */
    static @Nullable RequisiteField fieldOf(String line, LegalForm form) {
        if (TELEPHONE.matcher(line).matches()) {
            return null;
        }
        String code = INN.normal(line);
        if (code.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            return switch (form) {
                case RUSSIAN -> russian(code);
                case KAZAKH -> code.length() == 12 ? BIN : null;
                case FOREIGN -> null;
            };
        }
        if (form != LegalForm.RUSSIAN && IBAN_CODE.matcher(code).matches()) {
            return IBAN;
        }
        if (form != LegalForm.RUSSIAN && isSwift(line.strip(), form)) {
            return SWIFT;
        }
        return AddressLine.isOne(line) ? ADDRESS : null;
    }

    /** Words in capitals look like it: it has to name a country, in Kazakhstan this one. */
    private static boolean isSwift(String code, LegalForm form) {
        return SWIFT_CODE.matcher(code).matches()
                && InternationalAccount.checkSwift(code).isEmpty()
                && (form == LegalForm.FOREIGN || code.startsWith("KZ", 4));
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
