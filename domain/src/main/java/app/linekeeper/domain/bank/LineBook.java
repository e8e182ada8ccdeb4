package app.linekeeper.domain.bank;

import app.linekeeper.domain.statement.BankLine;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps lines of statements as they came, each once. */
@Component
class LineBook {

    private static final String COLUMNS = "id, statement, file_line, account, seller, income, sum_minor, currency,"
            + " booked_on, document_number, party_name, party_tax_number, party_account, purpose, occurrence, raw,"
            + " line_key, state, doubts, decided_minor";
    private static final String ROW = "(" + "?, ".repeat(18) + "'', 0)";

    private final JdbcClient jdbc;

    LineBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many of them are new: a line that is kept already stays as it is. */
    int add(List<KeptLine> lines) {
        return jdbc.sql("insert into bank_line (" + COLUMNS + ") values "
                        + String.join(", ", Collections.nCopies(lines.size(), ROW)) + " on conflict do nothing")
                .params(lines.stream().flatMap(LineBook::values).toList())
                .update();
    }

    private static Stream<Object> values(KeptLine kept) {
        BankLine line = kept.line();
        return Stream.of(
                UUID.randomUUID(),
                kept.statement().value(),
                line.at(),
                KnownAccounts.number(line.account()),
                kept.seller().value(),
                line.isIncome(),
                line.amountMinor(),
                kept.currency(),
                line.bookedOn(),
                FittingText.of(line.number(), 200),
                FittingText.of(line.party().name(), 1_000),
                FittingText.of(line.party().taxNumber(), 100),
                FittingText.of(line.party().account(), 100),
                FittingText.of(line.purpose(), 4_000),
                line.occurrence(),
                FittingText.of(line.raw(), 20_000),
                line.key(),
                (line.isIncome() ? BankLineState.ARRIVED : BankLineState.OUTGO).name());
    }
}
