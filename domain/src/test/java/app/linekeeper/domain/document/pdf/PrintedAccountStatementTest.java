package app.linekeeper.domain.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.accountstatement.AccountStatementContent;
import app.linekeeper.domain.accountstatement.SampleAccountStatements;
import app.linekeeper.domain.document.DocumentForm;
import app.linekeeper.locales.Language;
import org.junit.jupiter.api.Test;

class PrintedAccountStatementTest {

    private final DocumentForm russian = new RussianAccountStatement();
    private final DocumentForm kazakh = new KazakhAccountStatement();
    private final DocumentForm general = new GeneralAccountStatement();

    @Test
    void aRussianStatementSaysWhatIsReconciledAndLeavesRoomForTheOtherPartysBooks() {
        assertThat(textOf("ru", russian, SampleAccountStatements.of(Language.RU, "RUB", "ООО «Север»", 3)))
                .contains("Акт сверки взаимных расчётов № СВ-26-000001", "от 1 декабря 2026 г.")
                .contains("Продавец", "ООО «Линии связи»", "ИНН 7707083893")
                .contains("Покупатель", "ООО «Север»", "ИНН 7736207543")
                .contains("с 1 ноября 2026 г. по 30 ноября 2026 г.")
                .contains("Сальдо на начало 01.11.2026", "1 200,50")
                .contains("02.11.2026 Продажа, заказ № 1001, акт №")
                .contains("Обороты за период 1 000,50 2 002,00")
                .contains("Сальдо на конец 30.11.2026", "2 202,00")
                .contains("Дебет покупателя", "Кредит покупателя")
                .contains("задолженность в пользу: ООО «Север». Сумма: 2 202,00 ₽")
                .contains("Две тысячи двести два рубля 00 копеек")
                .contains("Генеральный директор", "Соколова М. П.", "Директор", "Иванов И. И.");
    }

    @Test
    void aKazakhStatementHasItsLabelsAndWhoOwesInBothLanguages() {
        assertThat(textOf("kz", kazakh, SampleAccountStatements.of(Language.RU, "KZT", "ТОО «Өркен»", 2)))
                .contains("Өзара есеп айырысуды салыстыру актісі / Акт сверки взаимных расчётов № СВ-26-000001")
                .contains(
                        "Күні / Дата",
                        "Операция, құжат / Операция, документ",
                        "Сатып алушы / Покупатель «Өркен» ЖШС / ТОО «Өркен»")
                .contains("тараптың пайдасына: «Өркен» ЖШС", "задолженность в пользу: ТОО «Өркен»")
                .contains("01.11.2026 күнінің басындағы сальдо / Сальдо на начало 01.11.2026")
                .contains("Одна тысяча двести тенге 50 тиын")
                .doesNotContain("Дебет, ₸ / Дебет, ₸");
    }

    @Test
    void aGeneralStatementRunsTheBalanceRowByRow() {
        assertThat(textOf("en", general, SampleAccountStatements.of(Language.EN, "USD", "Acme Ltd", 2)))
                .contains("Statement of account No. СВ-26-000001", "Customer", "Acme Ltd")
                .contains("Balance at the beginning of 01.11.2026 1,200.50")
                .contains("1,000.50 2,201.00", "1,000.50 1,200.50")
                .contains("the balance is in favour of Acme Ltd: $1,200.50");
    }

    @Test
    void withoutOperationsThereIsTheBalanceOnly() {
        assertThat(textOf("none", russian, SampleAccountStatements.of(Language.RU, "RUB", "ООО «Север»", 0)))
                .contains("Сальдо на начало 01.11.2026", "Обороты за период — —", "Сальдо на конец 30.11.2026");
    }

    @Test
    void theGreatestSumsAndTheLongestNamesArePrintedWhole() {
        assertThat(textOf("huge", russian, SampleAccountStatements.huge()))
                .contains("999 999 999 999,99", "в пользу: ООО «Линии связи»");
        String name = "Ж".repeat(300);
        String text = textOf("wide", russian, SampleAccountStatements.of(Language.RU, "RUB", name, 1));
        assertThat(text.chars().filter(c -> c == 'Ж').count()).isEqualTo(900);
    }

    @Test
    void aLongOneRepeatsItsHeadOnEveryPage() {
        String text = textOf("many", russian, SampleAccountStatements.of(Language.RU, "RUB", "ООО «Север»", 150));
        assertThat(text.split("Операция, документ", -1).length - 1).isGreaterThan(3);
        assertThat(text).contains("Страница 2 из ");
    }

    @Test
    void theFileIsNamedAfterThePeriod() {
        AccountStatementContent statement = SampleAccountStatements.of(Language.RU, "RUB", "ООО «Север»", 0);
        assertThat(russian.fileName(SampleAccountStatements.kept(statement)))
                .isEqualTo("Акт сверки № СВ-26-000001 за 01.11.2026–30.11.2026.pdf");
    }

    private static String textOf(String name, DocumentForm form, AccountStatementContent statement) {
        return new PrintedPdf(form.render(SampleAccountStatements.kept(statement)))
                .keptAs("account-statements", name)
                .text();
    }
}
