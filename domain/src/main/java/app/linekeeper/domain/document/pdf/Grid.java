package app.linekeeper.domain.document.pdf;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;

/**
 * Rows and columns for eyes only, such as a label beside what it names: whoever listens hears one cell after another,
 * in the order in which they were added. What has a head of columns is a {@link RuledTable}.
 */
final class Grid extends Table {

    /** As wide as the page; columns keep their shares, however long a word is. */
    Grid(float... shares) {
        super(UnitValue.createPercentArray(shares));
        useAllAvailableWidth().setFixedLayout();
        getAccessibilityProperties().setRole(StandardRoles.DIV);
    }

    @Override
    public Grid addCell(Cell cell) {
        cell.getAccessibilityProperties().setRole(StandardRoles.DIV);
        super.addCell(cell);
        return this;
    }
}
