package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.DocumentParty;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;

/** Where two parties sign beside each other: position, signature, name. */
record BothSign(Sheet sheet) {

    Table table(String leftLabel, DocumentParty left, String rightLabel, DocumentParty right) {
        SignatureCells cells = new SignatureCells(sheet);
        Table table = Sheet.table(21, 3, 24, 4, 21, 3, 24);
        row(table, wide(sheet.bold(sheet.label(leftLabel))), wide(sheet.bold(sheet.label(rightLabel))));
        row(table, wide(sheet.regular(sheet.named(left.name()))), wide(sheet.regular(sheet.named(right.name()))));
        row(table, cells.line(left.position(), 3), cells.line(right.position(), 3));
        row(table, cells.caption("paper.position", 3), cells.caption("paper.position", 3));
        table.addCell(cells.line("", 1)).addCell(cells.gap());
        row(table, cells.line(left.signatory(), 1), cells.line("", 1));
        table.addCell(cells.gap()).addCell(cells.line(right.signatory(), 1));
        table.addCell(cells.caption("paper.signature", 1)).addCell(cells.gap());
        row(table, cells.caption("paper.signatory", 1), cells.caption("paper.signature", 1));
        table.addCell(cells.gap()).addCell(cells.caption("paper.signatory", 1));
        return table;
    }

    private void row(Table table, Cell left, Cell right) {
        table.addCell(left).addCell(Sheet.bare(sheet.regular(""))).addCell(right);
    }

    private static Cell wide(Paragraph content) {
        return new Cell(1, 3).add(content).setBorder(Border.NO_BORDER).setPaddings(1.5f, 0, 5, 0);
    }
}
