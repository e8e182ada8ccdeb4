package app.linekeeper.domain.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.document.DocumentHeading;
import app.linekeeper.domain.document.DocumentNumber;
import app.linekeeper.domain.document.DocumentTax;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentPurposeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final InvoicedOrder ORDER = new InvoicedOrder("1001", DAY);
    private static final DocumentTax TAX = new DocumentTax(BigDecimal.valueOf(22), Money.of("3353.20", "RUB"), "");

    @Test
    void theTaxIsNamedWithItsRateAndItsSum() {
        assertThat(PaymentPurpose.of(heading("СН-26-000128-4"), ORDER, TAX, Language.RU))
                .isEqualTo("Оплата по счёту СН-26-000128-4 от 23.11.2026 за доступ к сервису."
                        + " В т.ч. НДС 22% - 3353.20 руб.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void neitherALongNumberNorALargeSumMakesItTooLong(Language language) {
        String number = "ДЛИННЫЙПРЕ-СН-26-000128000-4";
        DocumentTax tax = new DocumentTax(new BigDecimal("22.5"), Money.of("9999999999999.99", "USD"), "");
        assertThat(PaymentPurpose.of(heading(number), ORDER, tax, language))
                .contains(number, "23.11.2026", "22.5", "9999999999999.99")
                .hasSizeLessThanOrEqualTo(140);
    }

    private static DocumentHeading heading(String number) {
        return new DocumentHeading(new DocumentNumber("", 2026, 128, number), DAY);
    }
}
