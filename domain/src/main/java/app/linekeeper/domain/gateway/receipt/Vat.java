package app.linekeeper.domain.gateway.receipt;

import app.linekeeper.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The rate of VAT of what is sold, tag 1199 of a receipt. */
public enum Vat {
    NONE("none", 0),
    ZERO("vat0", 0),
    TEN("vat10", 10),
    TWENTY("vat20", 20),
    TEN_OF_110("vat110", 10),
    TWENTY_OF_120("vat120", 20),
    FIVE("vat5", 5),
    SEVEN("vat7", 7),
    FIVE_OF_105("vat105", 5),
    SEVEN_OF_107("vat107", 7),
    TWENTY_TWO("vat22", 22),
    TWENTY_TWO_OF_122("vat122", 22);

    private final String word;
    private final int percent;

    Vat(String word, int percent) {
        this.word = word;
        this.percent = percent;
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

    /** Of the price without it; 0 where there is none. */
    public int percent() {
        return percent;
    }

    /** What of a price is the tax, rounded half-up to the minor unit as the tax code asks. */
    public Money in(Money price) {
        BigDecimal tax = BigDecimal.valueOf(price.minor())
                .multiply(BigDecimal.valueOf(percent))
                .divide(BigDecimal.valueOf(100L + percent), 0, RoundingMode.HALF_UP);
        return new Money(tax.longValueExact(), price.currency());
    }
}
