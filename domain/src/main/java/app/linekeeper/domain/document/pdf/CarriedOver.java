package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Text;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.layout.LayoutArea;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.layout.LayoutResult;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.TableRenderer;
import java.util.Arrays;
import java.util.List;

/**
 * Where a table goes on overleaf, says below it what its rows have come to so far, and above the rest with what it goes on.
 * Whoever listens hears one table without a break, and none of this.
 */
final class CarriedOver extends TableRenderer {

    private static final float ROOM = 16;

    private final Sheet sheet;
    private final List<Money> sums;

    /** @param sums what all rows up to each have come to */
    private CarriedOver(Table table, Sheet sheet, List<Money> sums) {
        super(table);
        this.sheet = sheet;
        this.sums = sums;
    }

    /**
     * Lets a table whose rows are all there carry over.
     *
     * @param rows what each row adds; rows below them, such as a total, add nothing
     */
    static void in(Table table, Sheet sheet, List<Money> rows) {
        Money[] sums = rows.toArray(Money[]::new);
        Arrays.parallelPrefix(sums, Money::plus);
        table.setNextRenderer(new CarriedOver(table, sheet, List.of(sums)));
    }

    @Override
    public IRenderer getNextRenderer() {
        return new CarriedOver((Table) getModelElement(), sheet, sums);
    }

    @Override
    public LayoutResult layout(LayoutContext context) {
        LayoutArea area = context.getArea();
        float above = before() > 0 ? ROOM : 0;
        Rectangle within = area.getBBox().clone().applyMargins(above, 0, ROOM, 0, false);
        LayoutResult laid = super.layout(new LayoutContext(
                new LayoutArea(area.getPageNumber(), within),
                context.getMarginsCollapseInfo(),
                context.getFloatRendererAreas(),
                context.isClippedHeight()));
        return laid.getStatus() == LayoutResult.FULL ? taking(above, laid) : laid;
    }

    private static LayoutResult taking(float above, LayoutResult laid) {
        LayoutArea area = laid.getOccupiedArea().clone();
        area.getBBox().increaseHeight(above);
        return new LayoutResult(LayoutResult.FULL, area, null, null);
    }

    @Override
    public void draw(DrawContext context) {
        super.draw(context);
        Rectangle drawn = getOccupiedArea().getBBox();
        if (before() > 0) {
            print(context, drawn, drawn.getTop(), PdfName.Header, "brought", before());
        }
        int until = before() + rows.size();
        if (until < ((Table) getModelElement()).getNumberOfRows()) {
            print(context, drawn, drawn.getBottom() - ROOM, PdfName.Footer, "carried", until);
        }
    }

    /** How many rows are on earlier pages. */
    private int before() {
        return rowRange.getStartRow();
    }

    private void print(DrawContext context, Rectangle table, float bottom, PdfName kind, String key, int rows) {
        Money sum = sums.get(Math.min(rows, sums.size()) - 1);
        String said = sheet.say(Text.of("paper." + key + "_forward").with("sum", sheet.figures(sum)));
        Rectangle place = new Rectangle(table.getLeft(), bottom, table.getWidth(), ROOM - 2);
        Aside.print(context.getCanvas(), place, kind, sheet.small(said).setTextAlignment(TextAlignment.RIGHT));
    }
}
