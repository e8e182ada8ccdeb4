package app.linekeeper.domain.document.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;
import org.springframework.stereotype.Component;

/** Draws the first page of a PDF with a word across it. It needs no fonts of the machine. */
@Component
public class FirstPage {

    private static final String FONT = "/fonts/GolosText-Bold.ttf";
    private static final float DPI = 110;
    private static final float FAINT = 0.16f;
    private static final float SHARE_OF_DIAGONAL = 0.7f;
    private static final float LARGEST = 110;
    private static final float HEIGHT_OF_LETTERS = 0.7f;

    /**
     * The page, 110 dots an inch. Slow: not for a turn.
     *
     * @param word what stands across it, in letters that the documents' font has
     */
    public PagePicture of(byte[] pdf, String word) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            write(document, word);
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream(256 * 1024);
            ImageIO.write(page, "png", png);
            return new PagePicture(png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("a page could not be drawn", e);
        }
    }

    private static void write(PDDocument document, String word) throws IOException {
        PDPage page = document.getPage(0);
        PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
        faint.setNonStrokingAlphaConstant(FAINT);
        PDFont font = font(document);
        try (PDPageContentStream over =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            over.setGraphicsStateParameters(faint);
            over.beginText();
            PDRectangle box = page.getMediaBox();
            float unit = font.getStringWidth(word) / 1000;
            float size =
                    Math.min(LARGEST, (float) Math.hypot(box.getWidth(), box.getHeight()) * SHARE_OF_DIAGONAL / unit);
            over.setFont(font, size);
            over.setTextMatrix(across(box, size * unit, size * HEIGHT_OF_LETTERS));
            over.showText(word);
            over.endText();
        }
    }

    /** From below on the left to above on the right, the middle of the word in the middle of the page. */
    private static Matrix across(PDRectangle box, float width, float height) {
        double angle = Math.atan2(box.getHeight(), box.getWidth());
        double x = box.getWidth() - width * Math.cos(angle) + height * Math.sin(angle);
        double y = box.getHeight() - width * Math.sin(angle) - height * Math.cos(angle);
        return Matrix.getRotateInstance(angle, (float) x / 2, (float) y / 2);
    }

    private static PDFont font(PDDocument document) throws IOException {
        try (InputStream font = Objects.requireNonNull(FirstPage.class.getResourceAsStream(FONT))) {
            return PDType0Font.load(document, font, false);
        }
    }
}
