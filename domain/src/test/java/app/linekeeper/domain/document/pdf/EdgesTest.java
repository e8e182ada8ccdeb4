package app.linekeeper.domain.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.SampleActs;
import app.linekeeper.domain.invoice.InvoiceContent;
import app.linekeeper.domain.invoice.SampleInvoices;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a document says, nothing of it stands on something else, leaves the page or is broken between two digits. */
class EdgesTest {

    /** On one line: as the price, as the sum of the row, and twice at least below. */
    private static final Pattern LARGEST = Pattern.compile("999.999.999.999[,.]99");

    @ParameterizedTest
    @EnumSource
    void anActIsLegible(EdgeSample edge) throws IOException {
        legible(edge, new RussianAct(), SampleActs.act());
        legible(edge, new RussianAct(), SampleActs.services());
        legible(edge, new KazakhAct(), SampleActs.kazakh());
        legible(edge, new GeneralAct(), SampleActs.general());
    }

    @ParameterizedTest
    @EnumSource
    void anInvoiceIsLegible(EdgeSample edge) throws IOException {
        legible(edge, new RussianInvoice(), SampleInvoices.russian());
        legible(edge, new KazakhInvoice(), SampleInvoices.kazakh());
        legible(edge, new GeneralInvoice(), SampleInvoices.general());
    }

    @Test
    void whatStandsOnSomethingElseIsNoticed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            try (PDPageContentStream page = new PDPageContentStream(pdf, pdf.getPage(0))) {
                print(page, 100, "One");
                print(page, 103, "Two");
                print(page, 2, "Off");
            }
            pdf.save(bytes);
        }
        PrintedLetters letters = PrintedLetters.of(bytes.toByteArray());
        assertThat(letters.overlapping()).isNotEmpty();
        assertThat(letters.offThePage()).isNotEmpty();
    }

    private static void print(PDPageContentStream page, float x, String said) throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
        page.newLineAtOffset(x, 100);
        page.showText(said);
        page.endText();
    }

    private static void legible(EdgeSample edge, PrintedAct form, ActContent act) throws IOException {
        legible(edge, form.getClass().getSimpleName() + "-" + act.sold(), edge.render(form, act));
    }

    private static void legible(EdgeSample edge, PrintedInvoice form, InvoiceContent invoice) throws IOException {
        legible(edge, form.getClass().getSimpleName(), edge.render(form, invoice));
    }

    private static void legible(EdgeSample edge, String what, byte[] pdf) throws IOException {
        new PrintedPdf(pdf).keptAs("edges", edge + "-" + what);
        PrintedLetters letters = PrintedLetters.of(pdf);
        assertThat(letters.offThePage()).as(what).isEmpty();
        assertThat(letters.overlapping()).as(what).isEmpty();
        if (edge == EdgeSample.THE_LARGEST_SUM) {
            assertThat(letters.text())
                    .as(what)
                    .matches(text -> LARGEST.matcher(text).results().count() >= 4);
        }
    }
}
