package app.linekeeper.domain.document.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page of a document in shades of grey, as a small screen shows it. */
record PagePicture(BufferedImage picture) {

    private static final int DPI = 72;
    private static final int ANOTHER_SHADE = 64;

    static PagePicture of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PagePicture(new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY));
        }
    }

    /** The share of dots that are plainly lighter or darker than there; all of them where the sizes differ. */
    double differsFrom(BufferedImage other) {
        if (picture.getWidth() != other.getWidth() || picture.getHeight() != other.getHeight()) {
            return 1;
        }
        Raster here = picture.getRaster();
        Raster there = other.getRaster();
        long differ = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                differ += Math.abs(here.getSample(x, y, 0) - there.getSample(x, y, 0)) > ANOTHER_SHADE ? 1 : 0;
            }
        }
        return (double) differ / picture.getWidth() / picture.getHeight();
    }
}
