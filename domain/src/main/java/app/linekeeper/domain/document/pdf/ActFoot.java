package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.DocumentParty;
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
        Table table = Sheet.table(21, 3, 24, 4, 21, 3, 24);
        DocumentParty left = act.executor();
        DocumentParty right = act.customer();
        row(table, wide(sheet.bold(sheet.say("act.executor"))), wide(sheet.bold(sheet.say("act.customer"))));
        row(table, wide(sheet.regular(left.name())), wide(sheet.regular(right.name())));
        row(table, line(left.position(), 3), line(right.position(), 3));
        row(table, caption("act.position", 3), caption("act.position", 3));
        sign(table, left);
        table.addCell(gap());
        sign(table, right);
        signCaptions(table);
        table.addCell(gap());
        signCaptions(table);
        row(table, wide(sheet.small(sheet.say("act.stamp"))), wide(sheet.small(sheet.say("act.stamp"))));
        return table;
    }

    private void row(Table table, Cell left, Cell right) {
        table.addCell(left).addCell(gap()).addCell(right);
    }

    private void sign(Table table, DocumentParty party) {
        table.addCell(line("", 1)).addCell(gap()).addCell(line(party.signatory(), 1));
    }

    private void signCaptions(Table table) {
        table.addCell(caption("act.signature", 1)).addCell(gap()).addCell(caption("act.signatory", 1));
    }

    private Cell gap() {
        return Sheet.bare(sheet.regular(""));
    }

    private static Cell wide(Paragraph content) {
        return new Cell(1, 3).add(content).setBorder(Border.NO_BORDER).setPaddings(1.5f, 0, 5, 0);
    }

    private Cell line(String said, int columns) {
        return new Cell(1, columns)
                .add(sheet.regular(said))
                .setBorder(Border.NO_BORDER)
                .setBorderBottom(new SolidBorder(Sheet.INK, 0.6f))
                .setPaddings(1.5f, 0, 1.5f, 0)
                .setMinHeight(24)
                .setVerticalAlignment(VerticalAlignment.BOTTOM);
    }

    private Cell caption(String key, int columns) {
        return new Cell(1, columns)
                .add(sheet.small(sheet.say(key)).setFontSize(7).setTextAlignment(TextAlignment.CENTER))
                .setBorder(Border.NO_BORDER)
                .setPaddings(1, 0, 5, 0);
    }
}
