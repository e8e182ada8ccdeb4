package app.linekeeper.domain.overview.chart;

import app.linekeeper.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** In what sums are written where there is little room: whole major units of the currency, thousands or millions. */
enum Unit {
    ONES(0, 0),
    THOUSANDS(3, 1),
    MILLIONS(6, 1);

    private static final int FIGURES = 4;

    private final int zeros;
    private final int decimals;

    Unit(int zeros, int decimals) {
        this.zeros = zeros;
        this.decimals = decimals;
    }

    /** The smallest in which the sum has few figures before the point. */
    static Unit of(Money largest) {
        int digits = major(largest).setScale(0, RoundingMode.UP).precision();
        return digits <= FIGURES ? ONES : digits <= FIGURES + THOUSANDS.zeros ? THOUSANDS : MILLIONS;
    }

    /** Rounded for the eye. */
    BigDecimal rounded(Money sum) {
        return major(sum).movePointLeft(zeros).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal major(Money sum) {
        return BigDecimal.valueOf(sum.minor(), sum.currency().getDefaultFractionDigits());
    }
}
