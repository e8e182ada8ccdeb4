package app.linekeeper.domain.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.shared.Money;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final List<SpreadsheetColumn> TWO =
            List.of(new SpreadsheetColumn("Имя", 30), new SpreadsheetColumn("Сумма", 14));

    @TempDir
    Path folder;

    @Test
    void sumsAreNumbersWithTwoDecimalsAndDaysAreDates() throws IOException {
        byte[] made = written(TWO, 100, book -> {
            book.row("Ромашка", Money.of("999999999999.99", "RUB"));
            book.row(LocalDate.of(2026, 11, 30), Instant.parse("2026-11-30T19:30:00Z"));
        });

        List<Row> rows = read(made, 0);
        Cell sum = rows.get(1).getCell(1);
        assertThat(sum.getType()).isEqualTo(CellType.NUMBER);
        assertThat(sum.asNumber()).isEqualByComparingTo(new BigDecimal("999999999999.99"));
        assertThat(sum.getDataFormatString()).isEqualTo("#,##0.00");
        assertThat(rows.get(2).getCell(0).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(rows.get(2).getCell(1).asDate()).isEqualTo(LocalDateTime.of(2026, 12, 1, 0, 30));
    }

    @Test
    void noNameIsTakenForAFormula() throws IOException {
        byte[] made = written(TWO, 100, book -> {
            book.row("=HYPERLINK(\"http://x\")", "+7 900");
            book.row("-1", "@SUM(A1)");
            book.row("\t=1", "Ромашка = радость");
        });

        List<Row> rows = read(made, 0);
        assertThat(texts(rows.get(1))).containsExactly("'=HYPERLINK(\"http://x\")", "'+7 900");
        assertThat(texts(rows.get(2))).containsExactly("'-1", "'@SUM(A1)");
        assertThat(texts(rows.get(3))).containsExactly("'\t=1", "Ромашка = радость");
        assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
    }

    @Test
    void anyNameThatPeopleHaveCanBeReadAgain() throws IOException {
        String long300 = "Ә«\"&<😀>".repeat(37) + "конец";
        byte[] made = written(TWO, 100, book -> {
            book.row(long300, null);
            book.row("a\u0000b\uD800c\u0007", "x".repeat(40_000));
        });

        List<Row> rows = read(made, 0);
        assertThat(rows.get(1).getCellText(0)).isEqualTo(long300);
        assertThat(rows.get(2).getCellText(0)).isEqualTo("abc");
        assertThat(rows.get(2).getCellText(1)).hasSize(32_767);
    }

    @Test
    void theHeadStaysInSightAndFilters() throws IOException {
        byte[] made = written(TWO, 100, book -> book.row("Ромашка", Money.of("1.00", "RUB")));

        String sheet = part(made, "xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("state=\"frozen\"")
                .contains("<autoFilter ref=\"A1:B2\"")
                .contains("width=\"30");
    }

    @Test
    void whatDoesNotFitIntoASheetGoesOnInTheNext() throws IOException {
        byte[] made = written(TWO, 3, book -> {
            for (int i = 1; i <= 5; i++) {
                book.row("row " + i, i);
            }
        });

        assertThat(texts(read(made, 1).get(0))).containsExactly("Имя", "Сумма");
        assertThat(read(made, 2).get(1).getCellText(0)).isEqualTo("row 5");
    }

    @Test
    void theStreamIsLeftOpenForWhatComesAfter() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        try (Spreadsheet book = new Spreadsheet(out, "Лист", ALMATY, TWO)) {
            book.row("Ромашка", 1);
        }
        assertThat(read(out.toByteArray(), 0)).hasSize(2);
    }

    @Test
    void nothingElseIsWrittenIntoACell() {
        assertThatThrownBy(() -> written(TWO, 9, book -> book.row(new Object())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] written(List<SpreadsheetColumn> columns, int most, Consumer<Spreadsheet> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Spreadsheet book = new Spreadsheet(out, "Лист", ALMATY, columns, most)) {
            rows.accept(book);
        }
        return out.toByteArray();
    }

    private static List<Row> read(byte[] made, int sheet) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(made), new org.dhatim.fastexcel.reader.ReadingOptions(true, true))) {
            return book.getSheet(sheet).orElseThrow().read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(Cell::getText).toList();
    }

    /** By the directory of the file, as spreadsheets read it. */
    private String part(byte[] made, String name) throws IOException {
        Path file = Files.write(folder.resolve("made.xlsx"), made);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
