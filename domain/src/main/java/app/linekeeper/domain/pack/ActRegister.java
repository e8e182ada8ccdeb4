package app.linekeeper.domain.pack;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.DocumentParty;
import app.linekeeper.domain.document.PartyDetail;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook with a row for each act, written as they come, and below these a row for each order that has none. */
final class ActRegister {

    private static final List<String> COLUMNS = List.of(
            "number",
            "day",
            "company",
            "tax_number",
            "client",
            "order",
            "sum",
            "currency",
            "tax",
            "replaces",
            "why_not");
    private static final List<Integer> WIDTHS = List.of(16, 12, 40, 16, 32, 12, 16, 8, 14, 16, 60);
    private static final Set<String> TAX_NUMBERS = Set.of("inn", "bin", "iin", "tax_id");
    private static final int FLUSHED = 500;

    private final Workbook book;
    private final Worksheet sheet;
    private final Words words;
    private final Language language;
    private int row;

    ActRegister(OutputStream out, Words words, Language language) {
        this.words = words;
        this.language = language;
        book = new Workbook(out, "Linekeeper", "1.0");
        sheet = book.newWorksheet(said("pack.register"));
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.width(column, WIDTHS.get(column));
            sheet.value(0, column, said("pack.column_" + COLUMNS.get(column)));
        }
        sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().wrapText(true).set();
        sheet.freezePane(0, 1);
        row = 1;
    }

    void add(PackedAct act) throws IOException {
        ActContent content = act.content();
        text(0, content.number());
        day(1, content.date());
        text(2, content.customer().name());
        text(3, taxNumber(content.customer()));
        text(4, act.client());
        text(5, content.orderNumber());
        sum(6, content.total());
        text(7, content.total().currency().getCurrencyCode());
        sum(8, content.tax().amount());
        text(9, content.replaced() == null ? null : content.replaced().number());
        next();
    }

    void add(MissingAct missing, ZoneId zone) throws IOException {
        OrderWithoutAct order = missing.order();
        day(1, LocalDate.ofInstant(order.paidAt(), zone));
        text(2, order.company());
        text(4, order.client());
        text(5, order.number());
        sum(6, order.sum());
        text(7, order.sum().currency().getCurrencyCode());
        text(10, words.plain(missing.why().text(), language));
        next();
    }

    void end() throws IOException {
        sheet.setAutoFilter(0, 0, Math.max(1, row - 1), COLUMNS.size() - 1);
        book.finish();
    }

    private void next() throws IOException {
        row++;
        if (row % FLUSHED == 0) {
            sheet.flush();
        }
    }

    private void text(int column, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sheet.inlineString(row, column, text);
        }
    }

    private void day(int column, LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format("dd.mm.yyyy").set();
    }

    private void sum(int column, Money sum) {
        sheet.value(row, column, BigDecimal.valueOf(sum.minor(), sum.currency().getDefaultFractionDigits()));
        sheet.style(row, column).format("#,##0.00").set();
    }

    private static @Nullable String taxNumber(DocumentParty party) {
        return party.details().stream()
                .filter(detail -> TAX_NUMBERS.contains(detail.label()))
                .map(PartyDetail::detail)
                .findFirst()
                .orElse(null);
    }

    private String said(String key) {
        return words.plain(Text.of(key), language);
    }
}
