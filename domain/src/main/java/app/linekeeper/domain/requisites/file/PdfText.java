package app.linekeeper.domain.requisites.file;

import com.itextpdf.kernel.pdf.MemoryLimitsAwareHandler;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.ReaderProperties;
import com.itextpdf.kernel.pdf.canvas.parser.listener.LocationTextExtractionStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** The text of a PDF's first pages, line by line as it stands on them. */
final class PdfText {

    private static final int MOST_PAGES = 3;
    private static final int LARGEST_STREAM = 8 << 20;
    private static final long LARGEST_WHOLE = 32L << 20;

    private PdfText() {}

    /**
     * @throws TooMuch where reading takes too long
     * @throws com.itextpdf.kernel.exceptions.PdfException where it unpacks to too much, too
     */
    static String of(byte[] file) throws IOException {
        ReaderProperties bounds = new ReaderProperties().setMemoryLimitsAwareHandler(new Bounds());
        StringBuilder text = new StringBuilder();
        try (PdfReader reader = new PdfReader(new ByteArrayInputStream(file), bounds);
                PdfDocument pdf = new PdfDocument(reader)) {
            for (int page = 1; page <= Math.min(MOST_PAGES, pdf.getNumberOfPages()); page++) {
                LocationTextExtractionStrategy lines = new LocationTextExtractionStrategy();
                new BoundedReading(lines).processPageContent(pdf.getPage(page));
                text.append(lines.getResultantText()).append('\n');
            }
        }
        return text.toString();
    }

    /** Asked of every stream, not only of those that are packed more than once. */
    private static final class Bounds extends MemoryLimitsAwareHandler {

        Bounds() {
            setMaxSizeOfSingleDecompressedPdfStream(LARGEST_STREAM);
            setMaxSizeOfDecompressedPdfStreamsSum(LARGEST_WHOLE);
        }

        @Override
        public boolean isMemoryLimitsAwarenessRequiredOnDecompression(PdfArray filters) {
            return true;
        }

        @Override
        public MemoryLimitsAwareHandler createNewInstance() {
            return new Bounds();
        }
    }
}
