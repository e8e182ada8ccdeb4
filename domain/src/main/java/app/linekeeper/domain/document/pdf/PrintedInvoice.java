package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.DocumentContent;
import app.linekeeper.domain.document.DocumentForm;
import app.linekeeper.domain.invoice.InvoiceContent;
import app.linekeeper.locales.Words;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.Document;
import java.io.ByteArrayOutputStream;

/** An invoice on A4, drawn with iText. */
abstract class PrintedInvoice implements DocumentForm {

    private final Words words = Words.standard();

    @Override
    public String fileName(DocumentContent content) {
        return InvoiceContent.of(content).number() + ".pdf";
    }

    @Override
    public byte[] render(DocumentContent content) {
        InvoiceContent invoice = InvoiceContent.of(content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(48 * 1024);
        Sheet sheet = new Sheet(words, invoice.language(), new Fonts());
        try (Document document = new Document(new PdfDocument(new PdfWriter(bytes)), PageSize.A4, false)) {
            document.add(sheet.regular(invoice.purpose()));
        }
        return bytes.toByteArray();
    }
}
