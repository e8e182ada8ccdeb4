package app.linekeeper.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of an invoice is read as people write it down. */
class InvoicePlaceTest {

    private static final String PRINTED = "СЧ-26-000128-7";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "СЧ-26-000128-7",
                "сч-26-000128-7",
                "CЧ-26-000128-7",
                "СЧ 26 000128 7",
                "СЧ260001287",
                "СЧ–26–000128–7",
                "счет № сч26/000128/7",
                "СЧ-26-000128",
                "26-000128-7"
            })
    void theNumberIsReadWithWhateverLettersAndSignsStandInIt(String typed) {
        InvoicePlace read = InvoicePlace.read(typed);
        assertThat(read.year()).isEqualTo(2026);
        assertThat(read.places()).contains(128L);
        assertThat(read.isOf(PRINTED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ромашка", "10452", "77070838", "СЧ-26-128", "26-000128-8", "СЧ-26-999999999999999999"})
    void whatIsNoNumberOfAnInvoiceIsNone(String typed) {
        assertThat(InvoicePlace.read(typed).places()).isEmpty();
    }

    @Test
    void theNumberOfAnActIsNotThatOfAnInvoice() {
        assertThat(InvoicePlace.read("АК-26-000128").isOf(PRINTED)).isFalse();
        assertThat(InvoicePlace.read("АК-26-000128").isOf("AK-26-000128")).isTrue();
    }
}
