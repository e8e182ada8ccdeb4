package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.DocumentParty;
import app.linekeeper.locales.MoneyFormat;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;

/** The bottom of an act: the sum in words, what the customer confirms, and both signatures. Never torn apart. */
record ActFoot(Sheet sheet) {

    void write(Document page, ActContent act) {
        String sum = MoneyFormat.of(act.total(), sheet.language());
        String words = sheet.inWords(act.total());
        ActWords said = new ActWords(act);
        Text summary = said.of("summary").with("n", act.lines().size()).with("sum", sum);
        Div foot = new Div()
                .setKeepTogether(true)
                .add(sheet.regular(sheet.say(summary)))
                .add(sheet.bold(words).setMarginBottom(8));
        if (act.total().isPositive()) {
            foot.add(sheet.regular(sheet.say(said.of("acceptance"))).setMarginBottom(18));
        }
        page.add(foot.add(signatures(act)));
    }

    private Table signatures(ActContent act) {
        ActWords said = new ActWords(act);
        SignatureCells cells = new SignatureCells(sheet);
        Table table = Sheet.table(21, 3, 24, 4, 21, 3, 24);
        DocumentParty left = act.executor();
        DocumentParty right = act.customer();
        row(table, wide(sheet.bold(sheet.say(said.of("executor")))), wide(sheet.bold(sheet.say(said.of("customer")))));
        row(table, wide(sheet.regular(left.name())), wide(sheet.regular(right.name())));
        row(table, cells.line(left.position(), 3), cells.line(right.position(), 3));
        row(table, cells.caption("paper.position", 3), cells.caption("paper.position", 3));
        row(table, cells.line("", 1), cells.line(left.signatory(), 1));
        row(table.addCell(cells.gap()), cells.line("", 1), cells.line(right.signatory(), 1));
        row(table, cells.caption("paper.signature", 1), cells.caption("paper.signatory", 1));
        row(table.addCell(cells.gap()), cells.caption("paper.signature", 1), cells.caption("paper.signatory", 1));
        row(table, wide(sheet.small(sheet.say("act.stamp"))), wide(sheet.small(sheet.say("act.stamp"))));
        return table;
    }

    private void row(Table table, Cell left, Cell right) {
        table.addCell(left).addCell(Sheet.bare(sheet.regular(""))).addCell(right);
    }

    private static Cell wide(Paragraph content) {
        return new Cell(1, 3).add(content).setBorder(Border.NO_BORDER).setPaddings(1.5f, 0, 5, 0);
    }
}
