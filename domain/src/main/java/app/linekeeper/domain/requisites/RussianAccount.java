package app.linekeeper.domain.requisites;

import static app.linekeeper.domain.requisites.CheckDigits.digit;

import app.linekeeper.locales.Text;
import java.util.List;
import java.util.regex.Pattern;

/** An account in a Russian bank: 20 digits whose ninth is a key over the account and the bank's code. */
final class RussianAccount {

    /** The sixth sign may be a letter, which counts as the digit of its place here (Bank of Russia, order 515). */
    private static final String CLEARING_LETTERS = "\u0410\u0412\u0421\u0415\u041d\u041a\u041c\u0420\u0422\u0425";

    private static final Pattern SHAPE = Pattern.compile("\\d{5}[\\d" + CLEARING_LETTERS + "]\\d{14}");
    private static final int[] WEIGHTS = {7, 1, 3};

    private RussianAccount() {}

    /** A company's own account; one with the treasury, 03…, follows no key and passes. */
    static List<Text> check(String account, String bik) {
        if (!SHAPE.matcher(account).matches()) {
            return List.of(Wrong.length(account, 20));
        }
        if (isOfTreasury(account)) {
            return List.of();
        }
        if (!account.startsWith("4")) {
            return List.of(Wrong.of("account_kind", account.substring(0, 5)));
        }
        return keyed(account, bik, Bik.isSettlementCentre(bik) ? centre(bik) : tail(bik));
    }

    /** The account that the bank itself has with the Bank of Russia. */
    static List<Text> checkCorrespondent(String account, String bik) {
        if (!SHAPE.matcher(account).matches()) {
            return List.of(Wrong.length(account, 20));
        }
        if (!account.startsWith("301") && !account.startsWith("40102")) {
            return List.of(Wrong.of("correspondent_kind", account.substring(0, 5)));
        }
        return keyed(account, bik, centre(bik));
    }

    /** Whether the account is with the treasury: then nothing but its length can be checked. */
    static boolean isOfTreasury(String account) {
        return account.startsWith("03");
    }

    private static List<Text> keyed(String account, String bik, String prefix) {
        if (!Bik.check(bik).isEmpty() || sum(prefix + digits(account)) % 10 == 0) {
            return List.of();
        }
        return List.of(Text.of("requisites.wrong.key")
                .with("digits", account.substring(8, 9))
                .with("groups", grouped(account))
                .with("bik", tail(bik)));
    }

    private static String tail(String bik) {
        return bik.substring(Math.max(0, bik.length() - 3));
    }

    private static String centre(String bik) {
        return bik.length() < 6 ? "" : "0" + bik.substring(4, 6);
    }

    private static String digits(String account) {
        int letter = CLEARING_LETTERS.indexOf(account.charAt(5));
        return letter < 0 ? account : account.substring(0, 5) + letter + account.substring(6);
    }

    private static int sum(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            sum += digit(digits, place) * WEIGHTS[place % WEIGHTS.length];
        }
        return sum;
    }

    private static String grouped(String account) {
        return String.join(
                " ", account.substring(0, 5), account.substring(5, 8), account.substring(8, 9), account.substring(9));
    }
}
