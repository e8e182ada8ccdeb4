package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.DocumentParty;
import app.linekeeper.domain.document.PartyDetail;
import app.linekeeper.locales.Text;
import com.itextpdf.kernel.pdf.canvas.draw.SolidLine;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.LineSeparator;
import com.itextpdf.layout.element.Table;
import java.util.Set;

/** The top of an act: its name, number and date, the two parties, and on what ground it was done. */
record ActHead(Sheet sheet) {

    private static final Set<String> BEGINS_A_ROW = Set.of("address", "account", "iban", "iik");

    void write(Document page, ActContent act) {
        page.add(sheet.bold(sheet.say(Text.of("act.title").with("number", act.number())))
                .setFontSize(Sheet.TITLE)
                .setMultipliedLeading(1.1f));
        page.add(sheet.regular(sheet.say(Text.of("act.dated").with("date", act.date())))
                .setFontColor(Sheet.FAINT_INK)
                .setFontSize(11)
                .setMarginTop(2));
        SolidLine line = new SolidLine(1.2f);
        line.setColor(Sheet.INK);
        page.add(new LineSeparator(line).setMarginTop(7).setMarginBottom(9));
        page.add(parties(act));
    }

    private Table parties(ActContent act) {
        Table table = Sheet.table(16, 84);
        party(table, "act.executor", act.executor());
        party(table, "act.customer", act.customer());
        table.addCell(label("act.ground"));
        table.addCell(Sheet.bare(sheet.regular(sheet.say(ground(act)))).setPaddingBottom(5));
        return table.setMarginBottom(8);
    }

    private void party(Table table, String label, DocumentParty party) {
        table.addCell(label(label));
        Cell cell = Sheet.bare(sheet.bold(party.name())).setPaddingBottom(5);
        StringBuilder row = new StringBuilder();
        for (PartyDetail detail : party.details()) {
            if (BEGINS_A_ROW.contains(detail.label()) && row.length() > 0) {
                cell.add(sheet.regular(row.toString()));
                row.setLength(0);
            }
            row.append(row.length() > 0 ? ", " : "").append(detail(detail));
        }
        table.addCell(row.length() > 0 ? cell.add(sheet.regular(row.toString())) : cell);
    }

    private String detail(PartyDetail detail) {
        return sheet.say(Text.of("act.detail_" + detail.label()).with("detail", detail.detail()));
    }

    private Cell label(String key) {
        return Sheet.bare(sheet.regular(sheet.say(key)).setFontColor(Sheet.FAINT_INK));
    }

    private static Text ground(ActContent act) {
        return Text.of("act.ground_order").with("number", act.orderNumber()).with("date", act.orderDate());
    }
}
