package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.DocumentParty;
import app.linekeeper.domain.document.PartyDetail;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Table;
import java.util.Set;
import java.util.function.Predicate;

/** Who a document is between, and on what ground: a label on the left, what it names on the right. */
final class Parties {

    private static final Set<String> BEGINS_A_ROW = Set.of("address", "account", "iban", "iik");

    private final Sheet sheet;
    private final Table table = Sheet.table(16, 84);

    Parties(Sheet sheet) {
        this.sheet = sheet;
    }

    /** A party with those of its requisites whose labels are wanted. */
    Parties party(String label, DocumentParty party, Predicate<String> wanted) {
        Cell cell = Sheet.bare(sheet.bold(sheet.named(party.name()))).setPaddingBottom(5);
        StringBuilder row = new StringBuilder();
        for (PartyDetail detail : party.details()) {
            if (!wanted.test(detail.label())) {
                continue;
            }
            if (BEGINS_A_ROW.contains(detail.label()) && row.length() > 0) {
                cell.add(sheet.regular(row.toString()));
                row.setLength(0);
            }
            row.append(row.length() > 0 ? ", " : "").append(said(detail));
        }
        return add(label, row.length() > 0 ? cell.add(sheet.regular(row.toString())) : cell);
    }

    Parties row(String label, Text said) {
        return add(label, Sheet.bare(sheet.regular(sheet.say(said))).setPaddingBottom(5));
    }

    void write(Document page) {
        page.add(table.setMarginBottom(8));
    }

    private Parties add(String label, Cell named) {
        table.addCell(Sheet.bare(sheet.regular(sheet.label(label)).setFontColor(Sheet.FAINT_INK)));
        table.addCell(named);
        return this;
    }

    private String said(PartyDetail detail) {
        return sheet.say(Text.of("paper.detail_" + detail.label()).with("detail", detail.detail()));
    }
}
