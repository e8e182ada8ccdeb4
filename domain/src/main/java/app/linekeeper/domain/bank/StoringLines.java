package app.linekeeper.domain.bank;

import app.linekeeper.domain.statement.BankLine;
import app.linekeeper.domain.statement.StatedAccount;
import app.linekeeper.domain.statement.StatementTaker;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Keeps the lines of a statement as they are read, some hundred at once. */
final class StoringLines implements StatementTaker {

    private static final int AT_ONCE = 200;

    private final StatementId statement;
    private final KnownAccounts known;
    private final LineBook book;
    private final IntConsumer telling;
    private final List<KeptLine> waiting = new ArrayList<>();
    private int read;
    private int added;

    /** @param telling hears after each of these hundreds how many are kept */
    StoringLines(StatementId statement, KnownAccounts known, LineBook book, IntConsumer telling) {
        this.statement = statement;
        this.known = known;
        this.book = book;
        this.telling = telling;
    }

    int read() {
        return read;
    }

    int added() {
        return added;
    }

    @Override
    public void account(StatedAccount account) {
        // was looked at before
    }

    @Override
    public void line(BankLine line) {
        waiting.add(KeptLine.of(statement, line, known));
        read++;
        if (waiting.size() == AT_ONCE) {
            flush();
        }
    }

    void flush() {
        if (!waiting.isEmpty()) {
            added += book.add(waiting);
            waiting.clear();
            telling.accept(read);
        }
    }
}
