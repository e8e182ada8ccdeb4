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

    private static final Pattern BETWEEN_SIGNS = Pattern.compile("[\\p{Z}\\s\\p{Cc}\\p{Cf}.\\-\u2013\u2014]");
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
     * As it is kept: words with single spaces, at most 400 characters; numbers and codes in capitals without gaps. An id in
     * electronic exchange is its operator's, with dashes and small letters.
     */
    public String normal(String typed) {
        if (this == EXCHANGE_ID) {
            return cut(GAPS.matcher(typed).replaceAll(""));
        } else if (!isWords()) {
            return cut(BETWEEN_SIGNS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT));
        }
        String words = UNSEEN.matcher(typed.replaceAll("[\\p{Z}\\s]+", " "))
                .replaceAll("")
                .strip();
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST));
    }

    private static String cut(String code) {
        return code.length() <= LONGEST ? code : code.substring(0, LONGEST);
    }
}
