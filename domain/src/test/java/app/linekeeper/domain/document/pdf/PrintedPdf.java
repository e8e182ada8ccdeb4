package app.linekeeper.domain.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        return String.join(" ", pages());
    }

    /** As somebody copies it: no-break spaces stay. */
    String copied() {
        return String.join(" ", read());
    }

    /** The text of each page. */
    List<String> pages() {
        return read().stream().map(page -> page.replace('\u00A0', ' ')).toList();
    }

    private List<String> read() {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                pages.add(reader.getText(pdf).replaceAll("[ \r\n]+", " ").trim());
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
