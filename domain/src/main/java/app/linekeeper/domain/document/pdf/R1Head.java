package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.DocumentParty;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The top of form R-1: what prescribes it, both parties with their numbers in boxes, the contract, number and day. */
record R1Head(Sheet sheet) {

    private static final float FINE = 6.5f;

    void write(Document page, ActContent act) {
        page.add(sheet.small(sheet.label("kazakh_act.annex")).setFontSize(FINE).setTextAlignment(TextAlignment.RIGHT));
        page.add(sheet.bold(sheet.label("kazakh_act.form")).setFontSize(7.5f).setTextAlignment(TextAlignment.RIGHT));
        Table parties = Sheet.table(26, 56, 2, 16);
        SignatureCells cells = new SignatureCells(sheet);
        parties.addCell(new Cell(1, 3).setBorder(Border.NO_BORDER))
                .addCell(cells.caption("kazakh_act.party_number", 1));
        party(parties, "kazakh_act.customer", act.customer());
        party(parties, "kazakh_act.executor", act.executor());
        contract(parties, act);
        page.add(parties.setMarginBottom(5));
        page.add(named(act).setMarginBottom(5));
    }

    private void party(Table parties, String label, DocumentParty party) {
        String said = Stream.of(
                        sheet.named(party.name()),
                        party.detail("address"),
                        party.detail("country"),
                        party.detail("contacts"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        row(parties, label, lined(said), new BankCells(sheet).plain(1, 1, party.taxNumber()));
        SignatureCells cells = new SignatureCells(sheet);
        parties.addCell(cells.gap())
                .addCell(cells.caption("kazakh_act.party_hint", 1))
                .addCell(cells.gap())
                .addCell(cells.gap());
    }

    private void contract(Table parties, ActContent act) {
        Text ground =
                new ActWords(act).of("ground").with("number", act.orderNumber()).with("date", act.orderDate());
        Cell said = lined(sheet.say(ground));
        ActContent.Replaced replaced = act.replaced();
        if (replaced != null) {
            Text other =
                    Text.of("act.instead_of").with("number", replaced.number()).with("date", replaced.date());
            said.add(small(sheet.label("act.instead") + ": " + sheet.say(other)));
        }
        row(parties, "kazakh_act.contract", said, new SignatureCells(sheet).gap());
    }

    private void row(Table parties, String label, Cell said, Cell box) {
        parties.addCell(Sheet.bare(small(sheet.label(label))).setVerticalAlignment(VerticalAlignment.BOTTOM))
                .addCell(said)
                .addCell(new SignatureCells(sheet).gap())
                .addCell(box);
    }

    private Cell lined(String said) {
        return new SignatureCells(sheet).line(small(said), 1).setMinHeight(0);
    }

    private Paragraph small(String said) {
        return sheet.regular(said).setFontSize(8.5f);
    }

    private Table named(ActContent act) {
        Cell title = Sheet.bare(sheet.regular("")).setVerticalAlignment(VerticalAlignment.MIDDLE);
        sheet.labels(Text.of("kazakh_act.title"))
                .forEach(name -> title.add(
                        Sheet.headline(sheet.bold(name).setFontSize(11).setTextAlignment(TextAlignment.CENTER))));
        BankCells boxes = new BankCells(sheet);
        return Sheet.table(58, 21, 21)
                .addCell(title)
                .addCell(boxes.below("kazakh_act.number", act.number()))
                .addCell(boxes.below("kazakh_act.date", Dates.inFigures(act.date())));
    }
}
