package app.linekeeper.domain.document.pdf;

import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.validation.ValidationContainer;
import com.itextpdf.pdfa.PdfADocument;
import com.itextpdf.pdfua.checkers.PdfUA1Checker;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;

/**
 * A file for archives and for those who have it read aloud: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) at once.
 * Whatever would break either is an exception while it is written.
 */
final class Archival {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private Archival() {}

    /** An empty file; it is whole when it is closed. */
    static PdfDocument open(OutputStream out, Imprint imprint, String title) {
        PdfWriter writer = new PdfWriter(
                out,
                new WriterProperties()
                        .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1)
                        .setFullCompressionMode(true));
        PdfDocument pdf = new PdfADocument(writer, PdfAConformance.PDF_A_3A, colours());
        pdf.setTagged();
        pdf.getDiContainer().getInstance(ValidationContainer.class).addChecker(new PdfUA1Checker(pdf));
        pdf.getDocumentInfo().setTitle(CleanText.of(title)).setAuthor(CleanText.of(imprint.author()));
        pdf.getCatalog().setLang(new PdfString(imprint.language().code()));
        pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        return pdf;
    }

    private static PdfOutputIntent colours() {
        return new PdfOutputIntent(
                "Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(COLOURS));
    }
}
