package app.linekeeper.domain.workbook;

import app.linekeeper.domain.shared.Money;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StreamUtils;

/**
 * An XLSX workbook that is written row by row and keeps no more than a few hundred of them in memory. Its first row stays
 * in sight and filters the others. What does not fit into one sheet goes on in the next.
 */
public final class Spreadsheet implements Closeable {

    private static final int AT_ONCE = 500;
    private static final int HEAD = 0;

    private final Workbook book;
    private final String name;
    private final ZoneId zone;
    private final List<SpreadsheetColumn> columns;
    private final int mostRows;
    private Worksheet sheet;
    private int sheets;
    private int rows;

    /**
     * @param out where it is written; stays open
     * @param name of the sheet, of which 28 characters are kept
     * @param zone in which moments are written
     */
    public Spreadsheet(OutputStream out, String name, ZoneId zone, List<SpreadsheetColumn> columns) {
        this(out, name, zone, columns, Worksheet.MAX_ROWS);
    }

    Spreadsheet(OutputStream out, String name, ZoneId zone, List<SpreadsheetColumn> columns, int mostRows) {
        this.book = new Workbook(StreamUtils.nonClosing(out), "Linekeeper", "1.0");
        this.name = name.length() > 28 ? name.substring(0, 28) : name;
        this.zone = zone;
        this.columns = List.copyOf(columns);
        this.mostRows = mostRows;
        this.sheet = begin();
    }

    /**
     * Writes a row.
     *
     * @param cells text, whole and decimal numbers, money (the figures alone), days and moments; null for an empty cell
     * @throws IllegalArgumentException for anything else
     * @throws UncheckedIOException if it cannot be written
     */
    public void row(@Nullable Object... cells) {
        if (rows == mostRows) {
            end();
            sheet = begin();
        }
        for (int i = 0; i < cells.length; i++) {
            write(i, cells[i]);
        }
        rows++;
        if (rows % AT_ONCE == 0) {
            unchecked(sheet::flush);
        }
    }

    /** Writes the end of the workbook, without which nothing can be read. */
    @Override
    public void close() {
        end();
        unchecked(book::finish);
    }

    private Worksheet begin() {
        sheets++;
        Worksheet begun = book.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        for (int i = 0; i < columns.size(); i++) {
            begun.width(i, columns.get(i).width());
            begun.inlineString(HEAD, i, CellText.of(columns.get(i).title()));
            begun.style(HEAD, i).bold().fillColor("F1F3F6").wrapText(true).set();
        }
        begun.freezePane(0, 1);
        rows = 1;
        return begun;
    }

    private void end() {
        sheet.setAutoFilter(HEAD, 0, rows - 1, columns.size() - 1);
        unchecked(sheet::finish);
    }

    private void write(int column, @Nullable Object cell) {
        if (cell instanceof String text) {
            sheet.inlineString(rows, column, CellText.of(text));
        } else if (cell instanceof Money money) {
            decimal(column, money);
        } else if (cell instanceof Number number) {
            sheet.value(rows, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(rows, column, day);
            sheet.style(rows, column).format("dd.mm.yyyy").set();
        } else if (cell instanceof Instant moment) {
            sheet.value(rows, column, moment.atZone(zone).toLocalDateTime());
            sheet.style(rows, column).format("dd.mm.yyyy hh:mm").set();
        } else if (cell != null) {
            throw new IllegalArgumentException("no cell takes a " + cell.getClass());
        }
    }

    private void decimal(int column, Money money) {
        sheet.value(
                rows, column, BigDecimal.valueOf(money.minor(), money.currency().getDefaultFractionDigits()));
        sheet.style(rows, column).format("#,##0.00").set();
    }

    private interface Writing {
        void write() throws IOException;
    }

    private static void unchecked(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the workbook", e);
        }
    }
}
