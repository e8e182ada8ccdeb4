package app.linekeeper.domain.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.document.DocumentContent;
import app.linekeeper.domain.document.DocumentReference;
import app.linekeeper.domain.document.PageMarks;
import app.linekeeper.domain.document.SampleActs;
import app.linekeeper.locales.Text;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PageFootTest {

    static final PageMarks LONGEST = new PageMarks(
            DocumentReference.read("3F2A-91BC-07DE").orElseThrow(),
            Text.of("standing.original").with("day", LocalDate.of(2026, 1, 31)).with("ground", "Ж".repeat(200)));

    @Test
    void everyPageSaysWhichDocumentItIsOfWhichPageItIsAndHowItIsFound() {
        String text = textOf(SampleActs.kept(SampleActs.ofManyLines(30)), LONGEST);
        int pages = text.split("Наименование права", -1).length - 1;
        assertThat(pages).isGreaterThan(1);
        for (int page = 1; page <= pages; page++) {
            assertThat(text).contains("Страница " + page + " из " + pages);
        }
        assertThat(text.split("Акт № АК-26-000001 от 23 ноября 2026 г. · Код документа 3F2A-91BC-07DE", -1))
                .hasSize(pages + 1);
    }

    @Test
    void theLongestGroundOfAnOriginalFitsBelowTheText() {
        String text = textOf(SampleActs.kept(SampleActs.act()), LONGEST).replace(" ", "");
        assertThat(text).contains("соглашениюот31января2026", "оригиналнабумагенетребуется.");
        assertThat(text.chars().filter(letter -> letter == 'Ж').count()).isEqualTo(200);
    }

    @Test
    void whatIsNoDocumentYetHasNoCode() {
        assertThat(textOf(SampleActs.kept(SampleActs.act()), PageMarks.NONE))
                .contains("Страница 1 из 1")
                .doesNotContain("Код документа", "Копия");
    }

    private static String textOf(DocumentContent act, PageMarks marks) {
        byte[] file = new RussianAct().render(act, marks);
        return new PrintedPdf(file).keptAs("acts", "foot").text();
    }
}
