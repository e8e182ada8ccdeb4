package app.linekeeper.domain.document.pdf;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.layout.Document;

/**
 * Keeps a sum on one line of its column: one that would be broken between two digits is printed smaller.
 *
 * @param width of the column within its padding, in points
 */
record OneLine(float width) {

    private static final float WIDTHS_UNIT = 1000;
    private static final float PADDING = 9;

    /** @param share of the page's width, as a part of 1 */
    static OneLine of(Document page, float share) {
        PageSize paper = page.getPdfDocument().getDefaultPageSize();
        return new OneLine(page.getPageEffectiveArea(paper).getWidth() * share - PADDING);
    }

    /** @param wanted the size of letters in which it is printed where there is room for it */
    float size(String figures, float wanted) {
        float needed = figures.chars().map(Typeface.REGULAR.program()::getWidth).sum() / WIDTHS_UNIT * wanted;
        return needed > width ? wanted * width / needed : wanted;
    }
}
