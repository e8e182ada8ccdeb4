package app.linekeeper.domain.requisites;

import static app.linekeeper.domain.requisites.CheckDigits.digit;
import static app.linekeeper.domain.requisites.CheckDigits.isDigits;
import static app.linekeeper.domain.requisites.CheckDigits.sum;

import app.linekeeper.locales.Text;
import java.util.List;

/** The Kazakh number of an organisation (BIN) or a person (IIN): 12 digits, the last is the check digit. */
final class BinIin {

    private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

    private BinIin() {}

    static boolean isRight(String number) {
        return check(number).isEmpty();
    }

    static List<Text> check(String number) {
        if (!isDigits(number, 12)) {
            return List.of(Wrong.length(number, 12));
        }
        if (number.chars().allMatch(letter -> letter == '0')) {
            return List.of(Wrong.of("birth", number.substring(0, 4)));
        }
        int rest = sum(number, FIRST) % 11;
        if (rest == 10) {
            rest = sum(number, SECOND) % 11;
        }
        // a rest of 10 in the second pass means that the number was never given out
        return rest == digit(number, 11) ? List.of() : List.of(Wrong.check(number, 1));
    }
}
