package app.linekeeper.domain.document.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;

/** What programs read in place of the pages: a file within the file. */
final class Attached {

    private static final String NAME = "document.xml";

    private Attached() {}

    /** @param aloud what people are told that it is */
    static void to(PdfDocument pdf, byte[] xml, String aloud) {
        PdfFileSpec file = PdfFileSpec.createEmbeddedFileSpec(
                pdf, xml, aloud, NAME, new PdfName("application/xml"), null, PdfName.Data);
        file.put(PdfName.Desc, new PdfString(aloud, PdfEncodings.UNICODE_BIG)); // of itself it would lose Cyrillic
        pdf.addAssociatedFile(NAME, file);
    }
}
