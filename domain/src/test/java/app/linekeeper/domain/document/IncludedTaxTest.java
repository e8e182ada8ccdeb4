package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.catalog.SoldAs;
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
        List<Money> seven = Collections.nCopies(7, Money.of("99.99", "RUB"));
        DocumentTax tax = IncludedTax.of(treatment(TaxMode.INCLUDED, new BigDecimal("0.220000"), null), seven);
        assertThat(tax.amount()).isEqualTo(Money.of("126.21", "RUB"));
        assertThat(tax.percent()).isEqualByComparingTo("22");
        assertThat(tax.ground()).isEmpty();
    }

    @Test
    void noTaxNamesItsGround() {
        DocumentTax tax = IncludedTax.of(treatment(TaxMode.NONE, null, "УСН"), List.of(Money.of("100.00", "RUB")));
        assertThat(tax).isEqualTo(new DocumentTax(null, Money.of("0", "RUB"), "УСН"));
    }

    @Test
    void aRateOfZeroIsARate() {
        DocumentTax tax =
                IncludedTax.of(treatment(TaxMode.INCLUDED, BigDecimal.ZERO, null), List.of(Money.of("100.00", "RUB")));
        assertThat(tax.percent()).isZero();
        assertThat(tax.amount().isZero()).isTrue();
    }

    private static TaxTreatment treatment(TaxMode mode, BigDecimal rate, String ground) {
        return new TaxTreatment(SellerId.next(), DAY, mode, rate, ground, SoldAs.SERVICE);
    }
}
