package app.linekeeper.domain.gateway.receipt;

/** The rate of VAT of what is sold, tag 1199 of a receipt. */
public enum Vat {
    NONE("none"),
    ZERO("vat0"),
    TEN("vat10"),
    TWENTY("vat20"),
    TEN_OF_110("vat110"),
    TWENTY_OF_120("vat120"),
    FIVE("vat5"),
    SEVEN("vat7"),
    FIVE_OF_105("vat105"),
    SEVEN_OF_107("vat107"),
    TWENTY_TWO("vat22"),
    TWENTY_TWO_OF_122("vat122");

    private final String word;

    Vat(String word) {
        this.word = word;
    }

    /**
     * @param code 1 to 12
     * @throws IllegalArgumentException for any other
     */
    public static Vat of(int code) {
        if (code < 1 || code > values().length) {
            throw new IllegalArgumentException("no rate of VAT: " + code);
        }
        return values()[code - 1];
    }

    /** As YooKassa and the law number it: 1 to 12. */
    public int code() {
        return ordinal() + 1;
    }

    /** As T-Kassa and Robokassa write it. */
    public String word() {
        return word;
    }
}
