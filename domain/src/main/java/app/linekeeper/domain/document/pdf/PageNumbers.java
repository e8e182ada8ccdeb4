package app.linekeeper.domain.document.pdf;

import app.linekeeper.locales.Text;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;

/** At the foot of every page which document it is of and its place, when there is more than one page. */
record PageNumbers(Sheet sheet) {

    private static final float ABOVE_THE_EDGE = 26;

    void write(Document document, Text title, float left, float right) {
        int pages = document.getPdfDocument().getNumberOfPages();
        if (pages < 2) {
            return;
        }
        String name = sheet.say(title);
        for (int page = 1; page <= pages; page++) {
            String place = sheet.say(Text.of("paper.page").with("n", page).with("of", pages));
            print(document, page, name, left, TextAlignment.LEFT);
            print(document, page, place, PageSize.A4.getWidth() - right, TextAlignment.RIGHT);
        }
    }

    private void print(Document document, int page, String said, float x, TextAlignment alignment) {
        document.showTextAligned(sheet.small(said), x, ABOVE_THE_EDGE, page, alignment, VerticalAlignment.BOTTOM, 0);
    }
}
