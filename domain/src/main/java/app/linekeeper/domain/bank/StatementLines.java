package app.linekeeper.domain.bank;

import app.linekeeper.domain.persistence.CountedRows;
import app.linekeeper.domain.persistence.PlainQueries;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lines that came, as operators see them: a list of rows, or one with all that the bank said. */
@Component
class StatementLines {

    private static final String ROW =
            "select id, state, booked_on, seq, sum_minor, decided_minor, decided_at, currency,"
                    + " party_name, party_tax_number, purpose, doubts from bank_line ";
    private static final String OLDEST_FIRST = " order by booked_on, seq ";
    private static final String LAST_FIRST = " order by decided_at desc, seq desc ";

    /** More than anybody turns pages for, and few enough to be counted at each look. */
    private static final int SHOWN_AT_MOST = 1_000;

    private final PlainQueries queries;

    StatementLines(PlainQueries queries) {
        this.queries = queries;
    }

    /** What the bank said of a line, beside what is in a list. */
    record Whole(BankLineRow row, String account, String number, String payerAccount, String raw) {}

    long howManyWait() {
        return queries.sql("select count(*) from bank_line where state = 'WAITING'")
                .query(Long.class)
                .single();
    }

    /** By the index {@code bank_line_by_state}. */
    Page<BankLineRow> waiting(int page, int size) {
        return page(
                "select count(*) as total from bank_line where state = 'WAITING'",
                "where state = 'WAITING'" + OLDEST_FIRST,
                OLDEST_FIRST,
                page,
                size);
    }

    /** The last thousand, by the index {@code bank_line_decided}. */
    Page<BankLineRow> decided(int page, int size) {
        String decided = "where decided_at is not null" + LAST_FIRST;
        return page(
                "select count(*) as total from (select 1 from bank_line " + decided + "limit " + SHOWN_AT_MOST + ") d",
                decided,
                LAST_FIRST,
                page,
                size);
    }

    Optional<Whole> one(BankLineId id) {
        return queries.sql("select * from bank_line where id = ? and income")
                .param(id.value())
                .query((row, n) -> new Whole(
                        row(row, n),
                        row.getString("account"),
                        row.getString("document_number"),
                        row.getString("party_account"),
                        row.getString("raw")))
                .optional();
    }

    private Page<BankLineRow> page(String counting, String which, String order, int page, int size) {
        int wanted = Math.max(0, page);
        CountedRows<BankLineRow> listed = listed(counting, which, order, wanted, size);
        return Page.of(
                wanted,
                size,
                listed.total(),
                number -> number == wanted
                        ? listed.rows()
                        : listed(counting, which, order, number, size).rows());
    }

    private CountedRows<BankLineRow> listed(String counting, String which, String order, int page, int size) {
        return queries.sql("select t.total, r.* from (" + counting + ") t left join (" + ROW + which
                        + "limit ? offset ?) r on true" + order)
                .param(size)
                .param((long) page * size)
                .query(CountedRows.extractor("id", StatementLines::row));
    }

    private static BankLineRow row(ResultSet row, int n) throws SQLException {
        Money sum = new Money(row.getLong("sum_minor"), Currency.getInstance(row.getString("currency")));
        BankLineState state = BankLineState.valueOf(row.getString("state"));
        return new BankLineRow(
                new BankLineId(row.getObject("id", UUID.class)),
                state,
                row.getObject("booked_on", LocalDate.class),
                sum,
                state == BankLineState.WAITING
                        ? sum.minus(new Money(row.getLong("decided_minor"), sum.currency()))
                        : Money.zero(sum.currency()),
                row.getString("party_name"),
                row.getString("party_tax_number"),
                row.getString("purpose"),
                doubts(row.getString("doubts")));
    }

    private static Set<Doubt> doubts(String written) {
        return Stream.of(written.split(","))
                .filter(name -> !name.isEmpty())
                .map(Doubt::valueOf)
                .collect(Collectors.toSet());
    }
}
