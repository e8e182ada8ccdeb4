package app.linekeeper.domain.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of a document is read as people write it down. */
class DocumentPlaceTest {

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
                "26-000128-7",
                "CЧ\u201126\u2011000128\u20117",
                "СЧ \u2212 26 \u2014 000128"
            })
    void theNumberIsReadWithWhateverLettersAndSignsStandInIt(String typed) {
        DocumentPlace read = DocumentPlace.read(typed);
        assertThat(read.year()).isEqualTo(2026);
        assertThat(read.places()).contains(128L);
        assertThat(read.isOf(PRINTED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ромашка", "10452", "77070838", "СЧ-26-128", "26-000128-8", "СЧ-26-999999999999999999"})
    void whatIsNoNumberOfAnInvoiceIsNone(String typed) {
        assertThat(DocumentPlace.read(typed).places()).isEmpty();
    }

    @Test
    void theNumberOfAnActIsNotThatOfAnInvoice() {
        assertThat(DocumentPlace.read("АК-26-000128").isOf(PRINTED)).isFalse();
        assertThat(DocumentPlace.read("АК-26-000128").isOf("AK-26-000128")).isTrue();
    }

    @Test
    void theYearAndThePlaceAreEnoughAsTheyArePrinted() {
        assertThat(DocumentPlace.read("26-000128").places()).containsExactly(128L);
        assertThat(DocumentPlace.read("26 \u2013 000128").isOf(PRINTED)).isTrue();
        assertThat(DocumentPlace.read("26000128").places()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"СН-26-000128-7", "CH-26-000128-7", "сh26 000128 7", "ch 26-000128"})
    void aNumberOfOursIsFoundFromEitherKeyboard(String typed) {
        assertThat(DocumentPlace.read(typed).isOf("МР-СН-26-000128-7")).isTrue();
        assertThat(DocumentPlace.read("MP-" + typed).isOf("МР-СН-26-000128-7")).isTrue();
        assertThat(DocumentPlace.read(typed).places()).contains(128L);
    }
}
