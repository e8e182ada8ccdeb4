package app.linekeeper.domain.document.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.element.IBlockElement;

/** What a page says only because it is a page, such as its number: it is seen, and passed over by whoever reads aloud. */
final class Aside {

    private Aside() {}

    /** All of them in the same place, each from its top. */
    static void print(PdfCanvas page, Rectangle place, PdfName kind, IBlockElement... said) {
        page.openTag(new CanvasArtifact()
                .addProperty(PdfName.Type, PdfName.Pagination)
                .addProperty(PdfName.Subtype, kind));
        for (IBlockElement each : said) {
            try (Canvas canvas = new Canvas(page, place)) {
                canvas.add(each);
            }
        }
        page.closeTag();
    }
}
