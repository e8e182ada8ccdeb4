package app.linekeeper.domain.document.pdf;

import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;

/** Of what the head of a payment order is made. */
record BankCells(Sheet sheet) {

    Cell plain(int rows, int columns, String said) {
        return cell(rows, columns, sheet.regular(said));
    }

    /** What is said, with its caption above. */
    Cell below(String caption, String said) {
        return cell(1, 1, sheet.small(sheet.label(caption))).add(sheet.bold(said));
    }

    /** What is said, with its caption below, as banks in Russia print it. */
    Cell above(int rows, int columns, String said, String caption) {
        return cell(rows, columns, sheet.regular(said)).add(sheet.small(sheet.say(caption)));
    }

    private static Cell cell(int rows, int columns, Paragraph first) {
        return new Cell(rows, columns)
                .add(first)
                .setBorder(new SolidBorder(Sheet.INK, 0.6f))
                .setPaddings(2.5f, 5, 3, 5);
    }
}
