package app.linekeeper.domain.requisites.pasted;

import static app.linekeeper.domain.requisites.RequisiteField.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.requisites.CompanyKind;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Words;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastedEvidenceTest {

    private final PastedBlock blocks = new PastedBlock();

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Полное наименование предприятия\\tООО «Капитель» > RUSSIAN > ООО «Капитель»",
                "Полное наименование на русском языке\\tТОО «Мысал» > KAZAKH > ТОО «Мысал»",
                "Наименование | ООО «Север»\\nБанковские реквизиты\\nНаименование | АО «Банк-Пример» > RUSSIAN > ООО «Север»",
                "Наименование | ООО «Север»\\nНаименование | АО «Банк-Пример» > RUSSIAN > ООО «Север»",
                "Наименование\\tИндивидуальный предприниматель\\nПримеров Пётр > RUSSIAN > Индивидуальный предприниматель Примеров Пётр",
                "Краткое наименование: ООО «А»\\nПолное наименование: ООО «Альфа» > RUSSIAN > ООО «Альфа»"
            })
    void aLabelIsNeverTheName(String block, LegalForm form, String name) {
        assertThat(read(block, form).requisites().name()).isEqualTo(name);
    }

    @Test
    void aNameBehindWordsThatAreNoLabelIsAskedAboutAndTheSheetIsNotComplete() {
        PastedReading read = read("Учредитель\tООО «Альфа»\nИНН 9600001010", LegalForm.RUSSIAN);

        assertThat(read.requisites().name()).isEmpty();
        assertThat(read.requisites().areComplete()).isFalse();
        assertThat(read.doubts()).containsEntry(NAME, List.of("ООО «Альфа»"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "К/с банка 30101810700000000951 > CORRESPONDENT_ACCOUNT > 30101810700000000951",
                "БИК банка получателя 041300951 > BIK > 041300951",
                "КПП организации 960001011 > KPP > 960001011",
                "Р/с получателя 40702810500000001001 > ACCOUNT > 40702810500000001001",
                "Номер расчетного счета: 40702810500000001001 > ACCOUNT > 40702810500000001001"
            })
    void wordsBetweenALabelAndItsNumberAreNoMatter(String line, RequisiteField field, String number) {
        assertThat(read(line, LegalForm.RUSSIAN).requisites().values()).isEqualTo(Map.of(field, number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "ИНН 9600\u2011001\u2011010 > RUSSIAN > INN > 9600001010",
                "КПП 9600АВ001 > RUSSIAN > KPP > 9600AB001",
                "р/с 4О7О2810500000001001 > RUSSIAN > ACCOUNT > 40702810500000001001",
                "ИИК КZ56999TEST000000031 > KAZAKH > IBAN > KZ56999TEST000000031",
                "ИНН \u202a9600001010\u202c > RUSSIAN > INN > 9600001010",
                "ИНН 96000Ж01010 > RUSSIAN > INN > 96000Ж01010",
                "ИНН 9600#001010 > RUSSIAN > INN > 9600#001010"
            })
    void signsThatLookAlikeAreWhatWasMeantAndOthersStayWhere(
            String line, LegalForm form, RequisiteField field, String value) {
        assertThat(read(line, form).requisites().values()).isEqualTo(Map.of(field, value));
    }

    @Test
    void theLetterThatIsNoDigitIsNamed() {
        Requisites read = read("ИНН 96000Ж1010", LegalForm.RUSSIAN).requisites();

        assertThat(Words.strict().plain(read.problems(INN).get(0), Language.RU)).contains("ИНН", "«Ж»");
    }

    @Test
    void twoNumbersThatAreBothRightAreAskedAbout() {
        PastedReading read =
                read("Заказчик: ООО «А»\nИНН 9600001010\nИсполнитель: ООО «Б»\nИНН 9600001027", LegalForm.RUSSIAN);

        assertThat(read.requisites().values()).isEmpty();
        assertThat(read.doubts())
                .isEqualTo(Map.of(NAME, List.of("ООО «А»", "ООО «Б»"), INN, List.of("9600001010", "9600001027")));
    }

    @Test
    void aNumberThatContradictsItsLabelIsAskedAboutInBothReadings() {
        PastedReading read = read("ИНН 960001011, КПП 9600001010", LegalForm.RUSSIAN);

        assertThat(read.doubts()).containsEntry(INN, List.of("960001011", "9600001010"));
    }

    @Test
    void whatIsNotUnderstoodIsTold() {
        PastedReading read = read("""
                ООО «Север»
                ИНН 9600001010, ОКПО 12345678
                Тел.: +7 960 000-00-11
                info@primer.example
                Наш склад работает с девяти
                """, LegalForm.RUSSIAN);

        assertThat(read.unread())
                .containsExactly(
                        "ОКПО 12345678",
                        "Тел.: +7 960 000-00-11",
                        "info@primer.example",
                        "Наш склад работает с девяти");
    }

    @Test
    void aCompanyThatHasANameIsRenamedOnlyByALabelAndTheOtherNameIsTold() {
        Requisites known = read("Наименование: ООО «Запад»", LegalForm.RUSSIAN).requisites();
        PastedReading loose =
                blocks.reading("ООО «Север»\nИНН 9600001010", known).orElseThrow();
        PastedReading labelled =
                blocks.reading("Наименование: ООО «Север»", known).orElseThrow();

        assertThat(loose.requisites().name()).isEqualTo("ООО «Запад»");
        assertThat(loose.unread()).containsExactly("ООО «Север»");
        assertThat(labelled.requisites().name()).isEqualTo("ООО «Север»");
    }

    @Test
    void nothingIsCutSilently() {
        String address = "г. Примерск, ул. Длинная, д. 1, " + "к".repeat(500);
        PastedReading long1 = read("ИНН 9600001010\nАдрес: " + address, LegalForm.RUSSIAN);
        PastedReading long2 = read("ИНН 9600001010\n" + "а".repeat(9_000), LegalForm.RUSSIAN);

        assertThat(long1.requisites().address()).isEmpty();
        assertThat(long1.unread()).anySatisfy(line -> assertThat(line).contains(address));
        assertThat(String.join("", long2.unread())).isEqualTo("а".repeat(9_000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Директор Примеров Тест Образец оглы > Примеров Тест Образец оглы",
                "Директор Примерова Тест Образец кызы > Примерова Тест Образец кызы",
                "Директор Примеров Тест Образец улы, ИНН 9600001010 > Примеров Тест Образец улы",
                "Director Jan van der Sample > Jan van der Sample",
                "Director J. van der Sample > J. van der Sample"
            })
    void aPersonIsReadWhole(String line, String person) {
        assertThat(read(line, LegalForm.RUSSIAN).requisites().signatory()).isEqualTo(person);
    }

    private PastedReading read(String block, LegalForm form) {
        String text = block.replace("\\n", "\n").replace("\\t", "\t");
        return blocks.reading(text, Requisites.of(form, CompanyKind.LEGAL_ENTITY, Map.of()))
                .orElseThrow();
    }
}
