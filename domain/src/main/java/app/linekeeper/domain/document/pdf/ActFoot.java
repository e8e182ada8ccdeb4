package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.ActParty;
import app.linekeeper.locales.AmountInWords;
import app.linekeeper.locales.MoneyFormat;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;

/** The bottom of an act: the sum in words, what the customer confirms, and both signatures. Never torn apart. */
record ActFoot(Sheet sheet, AmountInWords inWords) {

    void write(Document page, ActContent act) {
        String sum = MoneyFormat.of(act.total(), sheet.language());
        String words = inWords.of(act.total(), sheet.language());
        Text summary = Text.of("act.summary").with("n", act.lines().size()).with("sum", sum);
        page.add(new Div()
                .setKeepTogether(true)
                .add(sheet.regular(sheet.say(summary)))
                .add(sheet.bold(words).setMarginBottom(8))
                .add(sheet.regular(sheet.say("act.acceptance")).setMarginBottom(18))
                .add(signatures(act)));
    }

    private Table signatures(ActContent act) {
        Table table = new Table(UnitValue.createPercentArray(new float[] {48, 4, 48})).useAllAvailableWidth();
        table.addCell(signature("act.executor", act.executor()));
        table.addCell(Sheet.bare(sheet.regular("")));
        table.addCell(signature("act.customer", act.customer()));
        return table;
    }

    private Cell signature(String label, ActParty party) {
        Table lines = new Table(UnitValue.createPercentArray(new float[] {46, 4, 50})).useAllAvailableWidth();
        lines.addCell(wide(sheet.bold(sheet.say(label))));
        lines.addCell(wide(sheet.regular(party.name())).setPaddingBottom(8));
        lines.addCell(line(sheet.regular(party.position()), 3));
        lines.addCell(caption("act.position", 3));
        lines.addCell(line(sheet.regular(""), 1));
        lines.addCell(Sheet.bare(sheet.regular("")));
        lines.addCell(line(sheet.regular(party.signatory()), 1));
        lines.addCell(caption("act.signature", 1));
        lines.addCell(Sheet.bare(sheet.regular("")));
        lines.addCell(caption("act.signatory", 1));
        lines.addCell(wide(sheet.small(sheet.say("act.stamp"))).setPaddingTop(8));
        return new Cell().add(lines).setBorder(Border.NO_BORDER).setPadding(0);
    }

    private static Cell wide(Paragraph content) {
        return new Cell(1, 3).add(content).setBorder(Border.NO_BORDER).setPadding(1.5f);
    }

    private static Cell line(Paragraph content, int columns) {
        return new Cell(1, columns)
                .add(content)
                .setBorder(Border.NO_BORDER)
                .setBorderBottom(new SolidBorder(Sheet.INK, 0.6f))
                .setPadding(1.5f)
                .setMinHeight(22)
                .setVerticalAlignment(VerticalAlignment.BOTTOM);
    }

    private Cell caption(String key, int columns) {
        return new Cell(1, columns)
                .add(sheet.small(sheet.say(key)).setFontSize(7).setTextAlignment(TextAlignment.CENTER))
                .setBorder(Border.NO_BORDER)
                .setPadding(1);
    }
}
