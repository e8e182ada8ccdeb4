package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.util.ArrayList;
import java.util.List;

/** The rows of a document, ruled. Its head is repeated on every page, and no row is torn apart. */
final class RuledTable {

    private static final float SIZE = 9;

    private final Sheet sheet;
    private final Table table;
    private final List<Money> sums = new ArrayList<>();

    /** @param shares of the width, one a column */
    RuledTable(Sheet sheet, float... shares) {
        this.sheet = sheet;
        this.table = new Table(UnitValue.createPercentArray(shares))
                .useAllAvailableWidth()
                .setFixedLayout();
    }

    RuledTable head(Text... columns) {
        for (Text column : columns) {
            table.addHeaderCell(Sheet.ruled(sheet.bold(sheet.label(column)).setFontSize(8.5f), TextAlignment.CENTER)
                    .setBackgroundColor(Sheet.SHADE)
                    .setVerticalAlignment(VerticalAlignment.MIDDLE));
        }
        return this;
    }

    /** A sum, on the right, never on more than one line. */
    RuledTable sum(String figures, OneLine line) {
        float size = line.size(figures, SIZE);
        table.addCell(Sheet.ruled(sheet.regular(figures).setFontSize(size), TextAlignment.RIGHT)
                .setKeepTogether(true));
        return this;
    }

    RuledTable cell(String said, TextAlignment alignment) {
        table.addCell(
                Sheet.ruled(sheet.regular(said).setFontSize(SIZE), alignment).setKeepTogether(true));
        return this;
    }

    /** What the row that ends here adds to the total that is carried over where the table goes on overleaf. */
    RuledTable adds(Money sum) {
        sums.add(sum);
        return this;
    }

    void write(Document page) {
        if (!sums.isEmpty()) {
            CarriedOver.in(table, sheet, sums);
        }
        page.add(table);
    }
}
