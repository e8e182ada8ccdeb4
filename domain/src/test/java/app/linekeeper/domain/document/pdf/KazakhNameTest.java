package app.linekeeper.domain.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.locales.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KazakhNameTest {

    @ParameterizedTest
    @CsvSource({
        "ТОО «Желі», «Желі» ЖШС",
        "АО «Қазпочта», «Қазпочта» АҚ",
        "ООО «Север», ООО «Север»",
        "АОН «Кедр», АОН «Кедр»",
        "ИП Ахметов, ИП Ахметов"
    })
    void inKazakhALegalFormOfKazakhstanStandsInKazakhAfterTheName(String russian, String kazakh) {
        assertThat(KazakhName.of(russian, Words.strict())).isEqualTo(kazakh);
    }
}
