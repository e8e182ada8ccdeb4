package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.DocumentContent;
import app.linekeeper.domain.document.DocumentForm;
import app.linekeeper.domain.document.PageMarks;
import app.linekeeper.locales.Words;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.layout.Document;
import java.io.ByteArrayOutputStream;

/**
 * A document on A4, drawn with iText. The Producer line that iText writes is a term of its licence and stays.
 *
 * @param <C> what a document of this type says
 */
abstract class PrintedDocument<C> implements DocumentForm {

    private static final float TOP = 40;
    private static final float RIGHT = 36;
    private static final float BOTTOM = 54;
    private static final float LEFT = 50;

    private final Words words = Words.standard();

    /** What a document says whose content was kept. */
    abstract C read(DocumentContent kept);

    abstract Imprint imprint(C content);

    /** The size of its pages; upright unless the form is a wide one. */
    PageSize paper() {
        return PageSize.A4;
    }

    /** What it says as XML, for programs. */
    abstract byte[] data(C content);

    /** Writes all of it, from top to bottom. */
    abstract void write(Document page, Sheet sheet, C content);

    @Override
    public final String fileName(DocumentContent kept) {
        Imprint imprint = imprint(read(kept));
        return words.plain(imprint.fileName(), imprint.language()) + ".pdf";
    }

    @Override
    public final byte[] render(DocumentContent kept, PageMarks marks) {
        C content = read(kept);
        Imprint imprint = imprint(content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(48 * 1024);
        Sheet sheet = new Sheet(words, imprint.language(), new Fonts());
        String title = sheet.say(imprint.title());
        PdfDocument pdf = Archival.open(bytes, imprint, title);
        try (Document document = new Document(pdf, paper(), false)) {
            document.setMargins(TOP, RIGHT, BOTTOM, LEFT);
            write(document, sheet, content);
            document.flush();
            Attached.to(pdf, data(content), sheet.say("paper.data"));
            new PageFoot(sheet, marks).write(document, title);
        }
        return bytes.toByteArray();
    }
}
