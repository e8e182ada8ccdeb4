package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.ActParty;
import app.linekeeper.domain.document.PartyDetail;
import app.linekeeper.locales.Text;
import com.itextpdf.kernel.pdf.canvas.draw.SolidLine;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.LineSeparator;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import java.util.stream.Collectors;

/** The top of an act: its name, number and date, the two parties, and on what ground it was done. */
record ActHead(Sheet sheet) {

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
        Table table = new Table(UnitValue.createPercentArray(new float[] {16, 84})).useAllAvailableWidth();
        party(table, "act.executor", act.executor());
        party(table, "act.customer", act.customer());
        table.addCell(label("act.ground"));
        table.addCell(Sheet.bare(sheet.regular(sheet.say(ground(act)))).setPaddingBottom(5));
        return table.setMarginBottom(8);
    }

    private void party(Table table, String label, ActParty party) {
        table.addCell(label(label));
        Paragraph details = sheet.regular(
                party.details().stream().map(this::detail).collect(Collectors.joining(", ")));
        Cell cell = Sheet.bare(sheet.bold(party.name())).setPaddingBottom(5);
        table.addCell(party.details().isEmpty() ? cell : cell.add(details));
    }

    private String detail(PartyDetail detail) {
        return sheet.say(Text.of("act.detail_" + detail.label()).with("detail", detail.detail()));
    }

    private Cell label(String key) {
        return Sheet.bare(sheet.regular(sheet.say(key)).setFontColor(Sheet.FAINT_INK));
    }

    private static Text ground(ActContent act) {
        return Text.of(act.offer().isEmpty() ? "act.ground_order" : "act.ground_offer")
                .with("number", act.orderNumber())
                .with("date", act.orderDate())
                .with("offer", act.offer());
    }
}
