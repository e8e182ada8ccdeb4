package app.linekeeper.domain.requisites;

import app.linekeeper.locales.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/** One thing among a company's requisites. */
public enum RequisiteField {
    NAME,
    INN,
    KPP,
    OGRN,
    BIN,
    TAX_ID,
    REGISTRATION_NUMBER,
    COUNTRY,
    ADDRESS,
    BANK,
    BIK,
    SWIFT,
    ACCOUNT,
    IBAN,
    CORRESPONDENT_ACCOUNT,
    KBE,
    POSITION,
    SIGNATORY,
    EXCHANGE_ID;

    private static final Pattern BETWEEN_SIGNS = Pattern.compile("[\\p{Z}\\s\\p{Cc}\\p{Cf}.\\-\u2010-\u2015\u2212]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");
    private static final Pattern GAPS = Pattern.compile("[\\p{Z}\\s\\p{Cc}\\p{Cf}]");
    private static final int LONGEST = 400;

    /** The field's name in words, as people of the country say it. */
    public Text label() {
        return Text.of("requisites.field." + name().toLowerCase(Locale.ROOT));
    }

    /** Whether the field is free text; the others are numbers and codes. */
    public boolean isWords() {
        return this == NAME
                || this == COUNTRY
                || this == ADDRESS
                || this == BANK
                || this == POSITION
                || this == SIGNATORY;
    }

    /** Whether letters may stand in the field beside digits. */
    public boolean hasLetters() {
        return this == KPP
                || this == TAX_ID
                || this == REGISTRATION_NUMBER
                || this == SWIFT
                || this == IBAN
                || this == EXCHANGE_ID;
    }

    /**
     * As it is kept, whole: words with single spaces; numbers and codes in capitals without gaps, with the letters and
     * digits for which those that only look like them stand. An id in electronic exchange is its operator's, with dashes
     * and small letters.
     */
    public String normal(String typed) {
        if (this == EXCHANGE_ID) {
            return GAPS.matcher(typed).replaceAll("");
        }
        if (isWords()) {
            return UNSEEN.matcher(typed.replaceAll("[\\p{Z}\\s]+", " "))
                    .replaceAll("")
                    .strip();
        }
        String code = BETWEEN_SIGNS.matcher(typed).replaceAll("");
        return switch (this) {
            case IBAN -> SameShape.iban(code);
            case SWIFT, TAX_ID, REGISTRATION_NUMBER -> SameShape.latin(code);
            case KPP -> SameShape.latin(code).replace('O', '0');
            case ACCOUNT, CORRESPONDENT_ACCOUNT -> SameShape.account(code);
            default -> SameShape.digits(code);
        };
    }

    /** Whether a value is longer than any is: 400 characters. */
    public boolean isTooLong(String value) {
        return value.codePointCount(0, value.length()) > LONGEST;
    }
}
