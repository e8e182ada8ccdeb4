package app.linekeeper.domain.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.locales.Language;
import app.linekeeper.locales.Words;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.layout.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WholeNumbersTest {

    @Test
    void theNumberOfADocumentIsNeverBrokenAtItsHyphens() throws IOException {
        assertThat(lines("Оплата по счёту СН-2026/000123-4 от 23.11.2026")).contains("СН-2026/000123-4");
        assertThat(lines("Реализация по акту АК-2026/001234-5")).contains("АК-2026/001234-5");
        assertThat(lines("ООО Северо-Западная-Интеграция")).doesNotContain("Северо-Западная-Интеграция");
    }

    /** In a column into which the longest number just fits. */
    private static List<String> lines(String said) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfDocument pdf = new PdfDocument(new PdfWriter(bytes));
                Document page = new Document(pdf)) {
            Sheet sheet = new Sheet(Words.standard(), Language.RU, new Fonts());
            page.add(sheet.regular(said).setWidth(95));
        }
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(bytes.toByteArray())))) {
            return PdfTextExtractor.getTextFromPage(pdf.getPage(1))
                    .lines()
                    .map(String::strip)
                    .toList();
        }
    }
}
