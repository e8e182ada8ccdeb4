package app.linekeeper.domain.pack;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.workbook.Spreadsheet;
import app.linekeeper.domain.workbook.SpreadsheetColumn;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;

/** A workbook with a row for each act, written as they come, and below these a row for each order that has none. */
final class ActRegister implements AutoCloseable {

    private final Spreadsheet sheet;
    private final ZoneId zone;
    private final Words words;
    private final Language language;

    /** @param zone whose calendar tells the days of what was paid */
    ActRegister(OutputStream out, ZoneId zone, Words words, Language language) {
        this.zone = zone;
        this.words = words;
        this.language = language;
        sheet = new Spreadsheet(
                out,
                said("pack.register"),
                zone,
                List.of(
                        column("number", 16),
                        column("day", 12),
                        column("company", 40),
                        column("tax_number", 16),
                        column("client", 32),
                        column("order", 12),
                        column("sum", 16),
                        column("currency", 8),
                        column("tax", 14),
                        column("replaces", 16),
                        column("why_not", 60)));
    }

    void add(PackedAct act) {
        ActContent content = act.content();
        sheet.row(
                content.number(),
                content.date(),
                content.customer().name(),
                content.customer().taxNumber(),
                act.client(),
                content.orderNumber(),
                content.total(),
                content.total().currency().getCurrencyCode(),
                content.tax().amount(),
                content.replaced() == null ? null : content.replaced().number(),
                null);
    }

    void add(MissingAct missing) {
        OrderWithoutAct order = missing.order();
        sheet.row(
                null,
                order.paidAt().atZone(zone).toLocalDate(),
                order.company(),
                null,
                order.client(),
                order.number(),
                order.sum(),
                order.sum().currency().getCurrencyCode(),
                null,
                null,
                words.plain(missing.why().text(), language));
    }

    @Override
    public void close() {
        sheet.close();
    }

    private SpreadsheetColumn column(String name, int width) {
        return new SpreadsheetColumn(said("pack.column_" + name), width);
    }

    private String said(String key) {
        return words.plain(Text.of(key), language);
    }
}
