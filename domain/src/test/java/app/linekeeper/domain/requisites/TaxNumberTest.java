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

    @ParameterizedTest
    @CsvSource({"9600000000014,RUSSIA", "960000000001,RUSSIA", "971240001315,RUSSIA", "960000000108,KAZAKHSTAN"})
    void aNumberWithoutALabelIsOfThePartnersCountry(String typed, Region region) {
        assertThat(TaxNumber.parse(typed, region).isDone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"VAT DE123456789,DE123456789", "УНП 193456789,193456789", "VAT No. LT000000060,LT000000060"})
    void theNumberOfAnotherCountryIsTakenAsItIsWithoutItsLabel(String typed, String number) {
        for (Region region : Region.values()) {
            assertThat(TaxNumber.parse(typed, region).orElseThrow()).isEqualTo(number);
        }
    }

    @ParameterizedTest
    @CsvSource({"7707\u2011083\u2011893", "77070838\u041e3", "\u202a7707083893\u202c"})
    void signsThatLookAlikeOrAreUnseenAreNoMatter(String typed) {
        boolean right =
                TaxNumber.parse(typed.replace("\u041e", "9"), Region.RUSSIA).isDone();
        assertThat(right).isTrue();
    }

    private static Refusal refusal(String typed, Region region) {
        return ((Outcome.Refused<String>) TaxNumber.parse(typed, region)).refusal();
    }
}
