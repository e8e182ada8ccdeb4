package app.linekeeper.domain.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceNumbersInPurposeTest {

    private static final WrittenNumber NUMBER = new WrittenNumber(2026, 128);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Оплата по СН-26-000128-7 от 26.11.2026, НДС не облагается",
                "CH-26-000128-7 с латинскими буквами",
                "сн 26 000128 7",
                "CН-26-000128-7 с буквами обоих алфавитов",
                "МР-СН-26-000128-7",
                "Payment of CH-26-000128-7",
                "Оплата по СЧ-26-000128-7, как номера начинались раньше",
                "СЧ-26-000128-7",
                "CЧ-26-000128-7 с латинской буквой",
                "сч-26-000128-7",
                "сч 26 000128 7",
                "СЧ260001287",
                "СЧ26-0001287",
                "СЧ–26—000128−7",
                "СЧ_26_000128_7",
                "СЧ/26/000128/7",
                "СЧ № 26-000128-7",
                "СЧ N26-000128-7",
                "сч. No 26-000128-7",
                "по счёту №СЧ-26-000128-7",
                "Оплата по счету 26-000128-7 от 26.11.2026",
                "26-000128-7",
                "СЧ-26-ООО128-7",
                "ＣЧ-２６-０００１２８-７",
                "СЧ-26-000128-7, СЧ-26-000128-7",
                "Payment of IN-26-000128-7",
                "invoice 26 000128 7",
                "ІN-26-000128-7 с буквой другого алфавита"
            })
    void aNumberIsFoundHoweverThePayerWroteIt(String purpose) {
        assertThat(InvoiceNumbersInPurpose.of(purpose).sure()).containsExactly(NUMBER);
    }

    @Test
    void aNumberOfMoreThanSixDigitsIsFound() {
        String digit = "0123456789"
                .chars()
                .mapToObj(c -> "" + (char) c)
                .filter(d -> app.linekeeper.domain.document.DammDigit.closes("261234567" + d))
                .findFirst()
                .orElseThrow();
        assertThat(InvoiceNumbersInPurpose.of("СЧ-26-1234567-" + digit).sure())
                .containsExactly(new WrittenNumber(2026, 1_234_567));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Оплата за линии",
                "СЧ-26-000128-4",
                "СЧ-26-000182-7",
                "СЧ-26-000128",
                "СЧ-25-000128-7",
                "СЧ-26-128-7",
                "договор 40702810900000000002",
                "126-000128-7",
                "26-000128-71",
                "ИНН 260001287"
            })
    void theCheckDigitDecides(String purpose) {
        assertThat(InvoiceNumbersInPurpose.of(purpose).sure()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"СЧ-26-000128-4", "сч 26-000128 от 26.11.2026", "по счету № 26-000128"})
    void aNumberWithoutItsDigitIsAlmostOne(String purpose) {
        assertThat(InvoiceNumbersInPurpose.of(purpose).almost()).containsExactly(NUMBER);
        assertThat(InvoiceNumbersInPurpose.of(purpose).sure()).isEmpty();
    }

    @Test
    void twoNumbersInOnePurposeAreTwo() {
        assertThat(InvoiceNumbersInPurpose.of("СЧ-26-000128-7 и СЧ-26-000012-1").sure())
                .containsExactly(NUMBER, new WrittenNumber(2026, 12));
    }
}
