package app.linekeeper.domain.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ООО «Ромашка» | ООО \"РОМАШКА\"",
                "Ромашка ООО | Общество с ограниченной ответственностью «Ромашка»",
                "ИП Иванов Иван Иванович | Иванов Иван Иванович",
                "ИНН 7736207543 ООО Ромашка р/с 40702810900000000002 | Ромашка",
                "ТОО Проба Казахстан | ТОО «Проба»",
                "Sample Ltd. | SAMPLE LIMITED"
            })
    void aNameIsKnownWhateverStandsAroundIt(String banks, String companys) {
        assertThat(NameLikeness.test(banks, companys)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ООО «Ромашка» | ООО «Лютик»",
                "Общество с ограниченной ответственностью «Ромашка» | Общество с ограниченной ответственностью «Лютик»"
            })
    void aLegalFormIsNoName(String banks, String companys) {
        assertThat(NameLikeness.test(banks, companys)).isFalse();
    }

    @Test
    void nobodyIsLikeNobody() {
        assertThat(NameLikeness.test("", "")).isFalse();
    }
}
