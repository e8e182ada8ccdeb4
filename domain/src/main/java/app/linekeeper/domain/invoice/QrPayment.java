package app.linekeeper.domain.invoice;

import app.linekeeper.domain.catalog.SellerRequisites;
import app.linekeeper.domain.shared.Money;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields of a payment's QR code, fit to stand in it. */
record QrPayment(
        String name,
        String account,
        String bank,
        String bik,
        String correspondentAccount,
        long kopecks,
        String purpose,
        String inn,
        String kpp) {

    static final int LONGEST_NAME = 160;
    private static final int LONGEST_BANK = 45;
    private static final Pattern BETWEEN = Pattern.compile("[\\p{Z}\\p{C}]+");

    static QrPayment of(SellerRequisites payee, Money sum, String purpose) {
        String correspondent = code(payee.correspondentAccount());
        return new QrPayment(
                words(payee.legalName()),
                code(payee.accountNumber()),
                words(payee.bankName()),
                code(payee.bankCode()),
                correspondent.isEmpty() ? "0" : correspondent,
                sum.minor(),
                words(purpose),
                code(payee.taxNumber()),
                code(payee.taxReasonCode()));
    }

    /** Whether there is an account at a bank in Russia to pay to. */
    boolean hasAccount() {
        return account.matches("\\d{20}")
                && bik.matches("\\d{9}")
                && correspondentAccount.matches("0|\\d{20}")
                && !name.isEmpty()
                && !bank.isEmpty();
    }

    /** Whether the names are no longer than the standard allows. */
    boolean hasNamesInFull() {
        return length(name) <= LONGEST_NAME && length(bank) <= LONGEST_BANK;
    }

    /** With the legal forms as everybody writes them. */
    QrPayment withShortNames() {
        return withNames(LegalForms.shortened(name), LegalForms.shortened(bank));
    }

    /** With the beginning of the names: of the bank's, half as many signs. */
    QrPayment withNameOfAtMost(int signs) {
        return withNames(cut(name, signs), cut(bank, Math.min(LONGEST_BANK, signs / 2)));
    }

    /** The fields that must be there, in the order in which some apps want them. */
    String needed() {
        return field("Name", name)
                + field("PersonalAcc", account)
                + field("BankName", bank)
                + field("BIC", bik)
                + field("CorrespAcc", correspondentAccount);
    }

    /** The fields that spare people typing. */
    String added() {
        return field("Sum", String.valueOf(kopecks))
                + field("Purpose", purpose)
                + (inn.matches("\\d{10}|\\d{12}") ? field("PayeeINN", inn) : "")
                + (kpp.matches("[\\dA-Z]{9}") ? field("KPP", kpp) : "");
    }

    private QrPayment withNames(String shownName, String shownBank) {
        return new QrPayment(shownName, account, shownBank, bik, correspondentAccount, kopecks, purpose, inn, kpp);
    }

    private static String field(String key, String said) {
        return "|" + key + "=" + said;
    }

    /** With single spaces and without the sign that parts the fields. */
    private static String words(@Nullable String typed) {
        String given = Objects.requireNonNullElse(typed, "").replace('|', '/');
        return BETWEEN.matcher(given).replaceAll(" ").strip();
    }

    private static String code(@Nullable String typed) {
        return BETWEEN.matcher(Objects.requireNonNullElse(typed, "")).replaceAll("");
    }

    private static int length(String said) {
        return said.codePointCount(0, said.length());
    }

    private static String cut(String said, int signs) {
        return length(said) <= signs
                ? said
                : said.substring(0, said.offsetByCodePoints(0, signs)).strip();
    }
}
