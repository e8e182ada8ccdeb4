package app.linekeeper.domain.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printed document as a test reads it; it is kept under {@code target} for people to look at. */
record PrintedPdf(byte[] bytes) {

    PrintedPdf keptAs(String folder, String name) {
        try {
            Path kept = Path.of("target", folder, name + ".pdf");
            Files.createDirectories(kept.getParent());
            Files.write(kept, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** With single spaces and no breaks. */
    String text() {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replace('\u00A0', ' ').replaceAll("[ \r\n]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
