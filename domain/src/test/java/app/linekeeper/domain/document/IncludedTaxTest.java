package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.catalog.TaxMode;
import app.linekeeper.domain.catalog.TaxTreatment;
import app.linekeeper.domain.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncludedTaxTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    /** Rounding the total instead would give 126.22. */
    @Test
    void taxIsRoundedLineByLine() {
        List<ActLine> seven = Collections.nCopies(7, line("99.99"));
        ActTax tax = IncludedTax.of(treatment(TaxMode.INCLUDED, new BigDecimal("0.220000"), null), seven);
        assertThat(tax.amount()).isEqualTo(Money.of("126.21", "RUB"));
        assertThat(tax.percent()).isEqualByComparingTo("22");
        assertThat(tax.ground()).isEmpty();
    }

    @Test
    void noTaxNamesItsGround() {
        ActTax tax = IncludedTax.of(treatment(TaxMode.NONE, null, "УСН"), List.of(line("100.00")));
        assertThat(tax).isEqualTo(new ActTax(null, Money.of("0", "RUB"), "УСН"));
    }

    @Test
    void aRateOfZeroIsARate() {
        ActTax tax = IncludedTax.of(treatment(TaxMode.INCLUDED, BigDecimal.ZERO, null), List.of(line("100.00")));
        assertThat(tax.percent()).isZero();
        assertThat(tax.amount().isZero()).isTrue();
    }

    private static TaxTreatment treatment(TaxMode mode, BigDecimal rate, String ground) {
        return new TaxTreatment(SellerId.next(), DAY, mode, rate, ground);
    }

    private static ActLine line(String sum) {
        return new ActLine("service", DAY, DAY.plusDays(30), 1, Money.of(sum, "RUB"));
    }
}
