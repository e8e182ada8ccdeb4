package app.linekeeper.domain.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.validation.ValidationContainer;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Link;
import com.itextpdf.layout.element.Paragraph;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A judge who finds no fault with anything would prove nothing: these are faults, and it finds each. */
class VeraPdfTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Sheet sheet = new Sheet(Words.standard(), Language.EN, new Fonts());

    @Test
    void aFileThatIsMadeForAnArchiveHasNone() {
        assertThat(faults(archival(), sheet.regular("said"))).isEmpty();
    }

    @Test
    void aFileWithoutTagsIsFoundOut() {
        assertThat(faults(new PdfDocument(new PdfWriter(bytes)), sheet.regular("said")))
                .anyMatch(fault -> fault.startsWith("3a 6.7.2.2"))
                .anyMatch(fault -> fault.startsWith("ua1"));
    }

    @Test
    void aFileWithTagsAndNothingElseIsFoundOut() {
        PdfDocument pdf = new PdfDocument(new PdfWriter(bytes));
        pdf.setTagged();
        assertThat(faults(pdf, sheet.regular("said")))
                .noneMatch(fault -> fault.startsWith("3a 6.7.2.2"))
                .anyMatch(fault -> fault.startsWith("3a 6.2"))
                .anyMatch(fault -> fault.startsWith("ua1"));
    }

    @Test
    void aLinkThatDoesNotSayWhereItLeadsIsFoundOut() {
        PdfDocument pdf = archival();
        pdf.getDiContainer().register(ValidationContainer.class, new ValidationContainer());
        assertThat(faults(pdf, sheet.regular("said").add(link())))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("ua1 7.18"));
    }

    private Link link() {
        PdfLinkAnnotation place = new PdfLinkAnnotation(new Rectangle(0, 0));
        place.setAction(PdfAction.createURI("https://linekeeper.example"));
        place.put(PdfName.F, new PdfNumber(4));
        Link link = new Link("here", place);
        link.setFont(sheet.fonts().of(Typeface.REGULAR));
        return link;
    }

    private PdfDocument archival() {
        Imprint imprint = new Imprint(Language.EN, Text.of("act.title"), Text.of("act.title"), "the author");
        return Archival.open(bytes, imprint, "the title");
    }

    private List<String> faults(PdfDocument pdf, Paragraph said) {
        try (Document document = new Document(pdf)) {
            document.add(said);
        }
        return VeraPdf.faults(bytes.toByteArray());
    }
}
