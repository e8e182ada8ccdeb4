package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.DocumentReference;
import app.linekeeper.domain.document.PageMarks;
import app.linekeeper.locales.Text;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.TextAlignment;

/** The foot of every page: which document it is of, by which code that is found, which page it is, and whether it is a copy. */
record PageFoot(Sheet sheet, PageMarks marks) {

    private static final float FROM_THE_EDGE = 9;
    private static final float LETTERS = 6.5f;

    /** Once all pages are there. */
    void write(Document document, String title) {
        PdfDocument pdf = document.getPdfDocument();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            Text place = Text.of("paper.page").with("n", page).with("of", pdf.getNumberOfPages());
            Aside.print(
                    new PdfCanvas(pdf.getPage(page)),
                    place(document),
                    PdfName.Footer,
                    marked(title),
                    small(sheet.say(place)).setTextAlignment(TextAlignment.RIGHT));
        }
    }

    private Div marked(String title) {
        DocumentReference reference = marks.reference();
        Text standing = marks.standing();
        String found = reference == null
                ? ""
                : " \u00B7 " + sheet.say(Text.of("standing.reference").with("reference", reference.printed()));
        Div marked = new Div().add(small(title + found));
        return standing == null ? marked : marked.add(small(sheet.say(standing)));
    }

    private Paragraph small(String said) {
        return sheet.small(said).setFontSize(LETTERS).setMultipliedLeading(1);
    }

    private static Rectangle place(Document document) {
        float left = document.getLeftMargin();
        float width = document.getPdfDocument().getDefaultPageSize().getWidth() - left - document.getRightMargin();
        return new Rectangle(left, FROM_THE_EDGE, width, document.getBottomMargin() - FROM_THE_EDGE - 1);
    }
}
