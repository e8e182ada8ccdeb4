package app.linekeeper.domain.requisites;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.shared.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxNumberTest {

    @ParameterizedTest
    @CsvSource({
        "7707 083-893,7707083893",
        "ИНН 7707083893,7707083893",
        "INN 7707083893,7707083893",
        "инн7707083893,7707083893",
        "ИНН № 7707 083 893,7707083893",
        "БИН: 971240001315,971240001315",
        "БСН 971240001315,971240001315",
        "БИН/ИИН: 971240001315,971240001315"
    })
    void aLabelBeforeTheNumberIsLeftOut(String typed, String number) {
        assertThat(TaxNumber.parse(typed, Region.RUSSIA).orElseThrow()).isEqualTo(number);
        assertThat(TaxNumber.parse(typed, Region.KAZAKHSTAN).orElseThrow()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"нет,0", "ИНН,0", "-,0", "123,3", "770708389,9", "ИНН 77070838931,11", "9712400013151,13"})
    void aNumberWithTooFewOrTooManyDigitsIsToldTheirCount(String typed, int digits) {
        Refusal refusal = refusal(typed, Region.KAZAKHSTAN);
        assertThat(refusal.reason()).isEqualTo(Reason.TAX_NUMBER_LENGTH);
        assertThat(refusal.text().arguments()).containsEntry("n", digits);
    }

    @ParameterizedTest
    @CsvSource({"7707083894", "ИНН 7707083894", "971240001316", "7707083893 x"})
    void aNumberThatDoesNotAddUpIsToldSo(String typed) {
        assertThat(refusal(typed, Region.RUSSIA).reason()).isEqualTo(Reason.TAX_NUMBER_WRONG);
    }

    @ParameterizedTest
    @CsvSource({"DE 123456789,DE123456789", "ab12,AB12"})
    void lettersOfAForeignNumberBelongToIt(String typed, String number) {
        assertThat(TaxNumber.parse(typed, Region.WORLD).orElseThrow()).isEqualTo(number);
        assertThat(refusal("123", Region.WORLD).reason()).isEqualTo(Reason.TAX_NUMBER_WRONG);
    }

    private static Refusal refusal(String typed, Region region) {
        return ((Outcome.Refused<String>) TaxNumber.parse(typed, region)).refusal();
    }
}
