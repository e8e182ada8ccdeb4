package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.DocumentContent;
import app.linekeeper.domain.document.DocumentForm;
import app.linekeeper.locales.AmountInWords;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.Document;
import java.io.ByteArrayOutputStream;

/** An act on A4, drawn with iText. The Producer line that iText writes is a term of its licence and stays. */
abstract class PrintedAct implements DocumentForm {

    private static final float TOP = 40;
    private static final float RIGHT = 36;
    private static final float BOTTOM = 46;
    private static final float LEFT = 50;

    private final Words words = Words.standard();
    private final AmountInWords inWords = new AmountInWords(words);

    @Override
    public String fileName(DocumentContent content) {
        ActContent act = ActContent.of(content);
        Text name = Text.of("act.file_name").with("number", act.number()).with("date", Dates.inFigures(act.date()));
        return words.plain(name, act.language()) + ".pdf";
    }

    @Override
    public byte[] render(DocumentContent content) {
        ActContent act = ActContent.of(content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(48 * 1024);
        Sheet sheet = new Sheet(words, act.language(), new Fonts());
        PdfDocument pdf = new PdfDocument(new PdfWriter(bytes));
        name(pdf, sheet, act);
        try (Document document = new Document(pdf, PageSize.A4, false)) {
            document.setMargins(TOP, RIGHT, BOTTOM, LEFT);
            new ActHead(sheet).write(document, act);
            new ActTable(sheet).write(document, act);
            new ActFoot(sheet, inWords).write(document, act);
            new PageNumbers(sheet).write(document, act, LEFT, RIGHT);
        }
        return bytes.toByteArray();
    }

    private static void name(PdfDocument pdf, Sheet sheet, ActContent act) {
        Text title = Text.of("act.running_title").with("number", act.number()).with("date", act.date());
        pdf.getDocumentInfo()
                .setTitle(sheet.say(title))
                .setAuthor(CleanText.of(act.executor().name()));
        pdf.getCatalog().setLang(new PdfString(act.language().code()));
        pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
    }
}
