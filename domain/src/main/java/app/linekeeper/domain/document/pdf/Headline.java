package app.linekeeper.domain.document.pdf;

import com.itextpdf.kernel.pdf.canvas.draw.SolidLine;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.LineSeparator;

/** The name of a document with its day, and the line below. */
record Headline(Sheet sheet) {

    void write(Document page, String title, String dated) {
        page.add(Sheet.headline(sheet.bold(title).setFontSize(Sheet.TITLE).setMultipliedLeading(1.1f)));
        page.add(sheet.regular(dated)
                .setFontColor(Sheet.FAINT_INK)
                .setFontSize(11)
                .setMarginTop(2));
        SolidLine line = new SolidLine(1.2f);
        line.setColor(Sheet.INK);
        page.add(new LineSeparator(line).setMarginTop(7).setMarginBottom(9));
    }
}
