package app.linekeeper.domain.document.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Puts the pages of many PDFs one after another into one for the printer. Each is written out as it comes and not held;
 * what is no part of a page, such as attachments and tags, stays behind.
 */
public final class MergedPdf implements AutoCloseable {

    private final PdfDocument merged;

    /** @param out closed with this */
    public MergedPdf(OutputStream out) {
        merged = new PdfDocument(new PdfWriter(out, new WriterProperties().setFullCompressionMode(true)));
    }

    /** @throws IOException if it is no PDF */
    public void add(byte[] pdf) throws IOException {
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            int before = merged.getNumberOfPages();
            document.copyPagesTo(1, document.getNumberOfPages(), merged);
            for (int page = before + 1; page <= merged.getNumberOfPages(); page++) {
                merged.getPage(page).flush();
            }
            merged.flushCopiedObjects(document);
        }
    }

    @Override
    public void close() {
        merged.close();
    }
}
