package app.linekeeper.domain.client;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedClientTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "ООО «Ромашка» | ООО «Ромашка» | - | -",
                "ООО «Рога, копыта и Ко», anna@daisy.ru | ООО «Рога, копыта и Ко» | anna@daisy.ru | -",
                "Ромашка Anna@Daisy.ru | Ромашка | anna@daisy.ru | -",
                "Ромашка\\n7707083893 | Ромашка | - | 7707083893",
                "Ромашка ИНН 7707083893 | Ромашка | - | 7707083893",
                "Ромашка; ИНН: 7707 083 893; anna@daisy.ru | Ромашка | anna@daisy.ru | 7707083893",
                "anna@daisy.ru, 7707083893, Ромашка | Ромашка | anna@daisy.ru | 7707083893",
                "Кафе 1000 мелочей | Кафе 1000 мелочей | - | -",
                "Магазин № 24 | Магазин № 24 | - | -",
                "777 | 777 | - | -",
                "anna@daisy.ru | '' | anna@daisy.ru | -",
            })
    void whatIsRecognisedIsTakenAndTheRestIsTheName(String message, String name, String email, String number) {
        NewClient read =
                TypedClient.read(message.replace("\\n", "\n"), Region.RUSSIA).orElseThrow();
        assertThat(read.name()).isEqualTo(name);
        assertThat(read.email()).isEqualTo(email);
        assertThat(read.taxNumber()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "'Ромашка, 7707083894', TAX_NUMBER_WRONG",
        "'Ромашка ИНН 7707', TAX_NUMBER_LENGTH",
        "'Ромашка, anna@daisy', EMAIL_UNREADABLE"
    })
    void whatStandsAloneAndCannotBeRightIsRefused(String message, Reason reason) {
        Outcome<NewClient> read = TypedClient.read(message, Region.RUSSIA);
        assertThat(((Outcome.Refused<NewClient>) read).refusal().reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "ООО «Ромашка», ромашка",
        "ромашка ООО, ромашка",
        "ИП Ромашка, ромашка",
        "\"РОМАШКА\", ромашка",
        "Daisy Ltd., daisy",
        "Красный  мак, красный мак",
        "ООО, ''",
        "Ооочень вкусно, ооочень вкусно"
    })
    void namesThatDifferOnlyInHowTheyAreWrittenAreOne(String name, String plain) {
        assertThat(PlainName.of(name)).isEqualTo(plain);
    }
}
