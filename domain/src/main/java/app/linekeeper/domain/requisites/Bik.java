package app.linekeeper.domain.requisites;

import static app.linekeeper.domain.requisites.CheckDigits.isDigits;

import app.linekeeper.locales.Text;
import java.util.List;

/** The code of a bank in Russia: 9 digits without a check digit; the first is 0, seldom 1 or 2 for one that takes part through another. */
final class Bik {

    private Bik() {}

    static List<Text> check(String bik) {
        if (!isDigits(bik, 9)) {
            return List.of(Wrong.length(bik, 9));
        }
        return bik.charAt(0) <= '2' ? List.of() : List.of(Wrong.of("bik", bik.substring(0, 2)));
    }

    static boolean isUnusual(String bik) {
        return check(bik).isEmpty() && !bik.startsWith("0");
    }

    /** Whether this is a settlement centre of the Bank of Russia, whose clients have no correspondent account. */
    static boolean isSettlementCentre(String bik) {
        return bik.endsWith("000") || bik.endsWith("001") || bik.endsWith("002");
    }
}
