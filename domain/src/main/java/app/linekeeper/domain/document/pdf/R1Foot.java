package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.DocumentParty;
import app.linekeeper.locales.MoneyFormat;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;

/** The bottom of form R-1: the sum in words, inventories, annexes, who hands over and who takes over, and the notes. */
record R1Foot(Sheet sheet) {

    private static final int BLOCK = 5;

    void write(Document page, ActContent act) {
        Div foot = new Div().setKeepTogether(true).add(sheet.regular(sum(act)).setMarginBottom(2));
        foot.add(inventories()).add(fine("kazakh_act.annexes"));
        foot.add(signatures(act).setMarginTop(4)).add(seals().setMarginBottom(3));
        for (int note = 1; note <= 3; note++) {
            foot.add(sheet.small(sheet.label("kazakh_act.note_" + note)).setFontSize(5.8f));
        }
        page.add(foot);
    }

    private String sum(ActContent act) {
        String total = MoneyFormat.of(act.total(), sheet.language());
        String tax =
                act.tax().percent() == null ? "\u2014" : sheet.figures(act.tax().amount());
        return sheet.label("kazakh_act.in_words") + ": " + total + " (" + sheet.inWords(act.total()) + "). "
                + sheet.say(Totals.taxLine(act.tax())) + " " + tax;
    }

    private Table inventories() {
        SignatureCells cells = new SignatureCells(sheet);
        return Sheet.table(66, 34)
                .addCell(Sheet.bare(fine("kazakh_act.inventories")))
                .addCell(cells.line("", 1).setMinHeight(0))
                .addCell(cells.gap())
                .addCell(cells.caption("kazakh_act.inventories_hint", 1));
    }

    private Table signatures(ActContent act) {
        Table table = Sheet.table(11, 1, 11, 1, 24, 4, 11, 1, 11, 1, 24);
        SignatureCells cells = new SignatureCells(sheet);
        table.addCell(wide("kazakh_act.hands_over")).addCell(cells.gap()).addCell(wide("kazakh_act.takes_over"));
        signs(table, cells, act.executor());
        signs(table.addCell(cells.gap()), cells, act.customer());
        captions(table, cells);
        captions(table.addCell(cells.gap()), cells);
        return table;
    }

    private Table seals() {
        return Sheet.table(52, 8, 30, 10)
                .addCell(Sheet.bare(fine("kazakh_act.seal")))
                .addCell(Sheet.bare(fine("kazakh_act.seal")))
                .addCell(Sheet.bare(fine("kazakh_act.signed_on")))
                .addCell(new SignatureCells(sheet).line("", 1).setMinHeight(0));
    }

    private static void signs(Table table, SignatureCells cells, DocumentParty party) {
        table.addCell(cells.line(party.position(), 1).setMinHeight(18))
                .addCell(cells.gap())
                .addCell(cells.line("", 1))
                .addCell(cells.gap())
                .addCell(cells.line(party.signatory(), 1));
    }

    private static void captions(Table table, SignatureCells cells) {
        table.addCell(cells.caption("kazakh_act.position", 1))
                .addCell(cells.gap())
                .addCell(cells.caption("kazakh_act.signature", 1))
                .addCell(cells.gap())
                .addCell(cells.caption("kazakh_act.signatory", 1));
    }

    private Paragraph fine(String key) {
        return sheet.regular(sheet.label(key)).setFontSize(7);
    }

    private Cell wide(String key) {
        return new Cell(1, BLOCK)
                .add(sheet.bold(sheet.label(key)).setFontSize(8.5f))
                .setBorder(Border.NO_BORDER)
                .setPadding(1);
    }
}
