package app.linekeeper.domain.export;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.person.People;
import app.linekeeper.domain.person.Person;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.domain.workbook.Spreadsheet;
import app.linekeeper.domain.workbook.SpreadsheetColumn;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.io.OutputStream;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what happened in a period into a workbook, row by row as the database gives them (rule 41). */
@Component
public class Exporting {

    private static final int AT_ONCE = 500;

    private final Access access;
    private final People people;
    private final List<ExportedTable> tables;
    private final PlainQueries queries;
    private final Words words = Words.standard();

    Exporting(Access access, People people, List<ExportedTable> tables, PlainQueries queries) {
        this.access = access;
        this.people = people;
        this.tables = tables;
        this.queries = queries;
    }

    /** The kind, for whoever may have it; refused as not_allowed. Changes nothing. */
    public Outcome<ExportKind> allowed(MemberId member, ExportKind kind) {
        return access.of(member).allowed(kind.permission()).map(acting -> kind);
    }

    /**
     * Writes the rows of the member's partner, with days and hours of the member's zone. Slow: not for a turn.
     *
     * @param language of titles and words
     * @param out stays open
     * @return how many rows there are; refused as not_allowed, with nothing written
     */
    @Transactional(readOnly = true)
    public Outcome<Integer> write(
            MemberId member, ExportKind kind, Period period, Language language, OutputStream out) {
        // a cursor streams within a transaction only
        return access.of(member)
                .allowed(kind.permission())
                .map(acting -> write(acting, table(kind), period, language, out));
    }

    private int write(Acting acting, ExportedTable table, Period period, Language language, OutputStream out) {
        ZoneId zone = people.findById(acting.person()).map(Person::zone).orElse(ZoneOffset.UTC);
        Function<Text, String> say = text -> words.plain(text, language);
        List<SpreadsheetColumn> columns = table.columns().stream()
                .map(column -> new SpreadsheetColumn(say.apply(Text.of(column.title())), column.width()))
                .toList();
        AtomicInteger rows = new AtomicInteger();
        try (Spreadsheet book = new Spreadsheet(out, say.apply(name(table.kind())), zone, columns)) {
            RowCallbackHandler writing = row -> {
                book.row(table.cells(row, say));
                rows.incrementAndGet();
            };
            queries.sql(table.query())
                    .withFetchSize(AT_ONCE)
                    .param("partner", acting.partnerOrThrow().value())
                    .param("from", period.begins(zone).atOffset(ZoneOffset.UTC))
                    .param("until", period.ends(zone).atOffset(ZoneOffset.UTC))
                    .param("first", period.from())
                    .param("last", period.until())
                    .query(writing);
        }
        return rows.get();
    }

    /** What it is called. */
    public static Text name(ExportKind kind) {
        return Text.of("export.name").with("kind", kind.name());
    }

    private ExportedTable table(ExportKind kind) {
        return tables.stream().filter(table -> table.kind() == kind).findFirst().orElseThrow();
    }
}
