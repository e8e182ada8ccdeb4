package app.linekeeper.domain.document.pdf;

import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.VerticalAlignment;

/** Where people sign for the seller: position, signature, name. Never torn apart. */
final class SellerSigns {

    private final Sheet sheet;
    private final SignatureCells cells;
    private final Table table = Sheet.table(24, 32, 3, 41);

    SellerSigns(Sheet sheet) {
        this.sheet = sheet;
        this.cells = new SignatureCells(sheet);
    }

    /** @param name empty where it is to be filled in by hand */
    SellerSigns row(String position, String name) {
        table.addCell(Sheet.bare(sheet.regular(position)).setVerticalAlignment(VerticalAlignment.BOTTOM))
                .addCell(cells.line("", 1))
                .addCell(cells.gap())
                .addCell(cells.line(name, 1))
                .addCell(cells.gap())
                .addCell(cells.caption("paper.signature", 1))
                .addCell(cells.gap())
                .addCell(cells.caption("paper.signatory", 1));
        return this;
    }

    void write(Document page) {
        page.add(table.setMarginTop(6).setKeepTogether(true));
    }
}
