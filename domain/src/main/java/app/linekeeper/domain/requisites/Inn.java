package app.linekeeper.domain.requisites;

import static app.linekeeper.domain.requisites.CheckDigits.digit;
import static app.linekeeper.domain.requisites.CheckDigits.isDigits;
import static app.linekeeper.domain.requisites.CheckDigits.sum;

import app.linekeeper.locales.Text;
import java.util.List;

/** The Russian tax number: 10 digits of an organisation, 12 of a person; the first two are the region. */
final class Inn {

    private static final int[] TENTH = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] ELEVENTH = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] TWELFTH = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

    private Inn() {}

    /** Whether this is the number of an organisation or of a person with right check digits. */
    static boolean isRight(String inn) {
        return check(inn, 10).isEmpty() || check(inn, 12).isEmpty();
    }

    /** What is wrong with a number that should have this many digits, 10 or 12. */
    static List<Text> check(String inn, int length) {
        if (!isDigits(inn, length)) {
            return List.of(Wrong.length(inn, length));
        }
        if (inn.startsWith("00")) {
            return List.of(Wrong.of("region", inn.substring(0, 2)));
        }
        boolean right = length == 10 ? agrees(inn, TENTH) : agrees(inn, ELEVENTH) && agrees(inn, TWELFTH);
        return right ? List.of() : List.of(Wrong.check(inn, length == 10 ? 1 : 2));
    }

    private static boolean agrees(String inn, int[] weights) {
        return sum(inn, weights) % 11 % 10 == digit(inn, weights.length);
    }
}
