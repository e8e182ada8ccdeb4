package app.linekeeper.domain.requisites;

import static app.linekeeper.domain.requisites.CheckDigits.digit;
import static app.linekeeper.domain.requisites.CheckDigits.isDigits;

import app.linekeeper.locales.Text;
import java.util.List;

/** The Russian registration number: OGRN, 13 digits, of an organisation; OGRNIP, 15 digits, of a sole trader. */
final class Ogrn {

    private Ogrn() {}

    static List<Text> check(String number, CompanyKind kind) {
        return kind == CompanyKind.LEGAL_ENTITY ? check(number, 13, "15", 11) : check(number, 15, "3", 13);
    }

    private static List<Text> check(String number, int length, String signs, int divisor) {
        if (!isDigits(number, length)) {
            return List.of(Wrong.length(number, length));
        }
        if (signs.indexOf(number.charAt(0)) < 0) {
            return List.of(Wrong.of(length == 13 ? "ogrn_sign" : "ogrnip_sign", number.substring(0, 1)));
        }
        long rest = Long.parseLong(number.substring(0, length - 1)) % divisor % 10;
        return rest == digit(number, length - 1) ? List.of() : List.of(Wrong.check(number, 1));
    }
}
