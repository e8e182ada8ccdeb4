package app.linekeeper.domain.document.pdf;

import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;

/** Of what the place for a signature is made: lines to write on, and what is written on them. */
record SignatureCells(Sheet sheet) {

    Cell gap() {
        return Sheet.bare(sheet.regular(""));
    }

    /** @param said what is written on it already; may be empty */
    Cell line(String said, int columns) {
        return line(sheet.regular(said), columns);
    }

    Cell line(Paragraph said, int columns) {
        return new Cell(1, columns)
                .add(said)
                .setBorder(Border.NO_BORDER)
                .setBorderBottom(new SolidBorder(Sheet.INK, 0.6f))
                .setPaddings(1.5f, 0, 1.5f, 0)
                .setMinHeight(24)
                .setVerticalAlignment(VerticalAlignment.BOTTOM);
    }

    /** What belongs on the line above. */
    Cell caption(String key, int columns) {
        return new Cell(1, columns)
                .add(sheet.small(sheet.label(key)).setFontSize(7).setTextAlignment(TextAlignment.CENTER))
                .setBorder(Border.NO_BORDER)
                .setPaddings(1, 0, 5, 0);
    }
}
