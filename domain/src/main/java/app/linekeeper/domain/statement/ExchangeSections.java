package app.linekeeper.domain.statement;

import org.jspecify.annotations.Nullable;

/** Takes an exchange file line by line: a head, accounts, documents, and the end. */
final class ExchangeSections {

    private static final String ACCOUNT = ExchangeKeys.one("account");
    private static final String ACCOUNT_END = ExchangeKeys.one("account_end");
    private static final String DOCUMENT = ExchangeKeys.one("document");
    private static final String DOCUMENT_END = ExchangeKeys.one("document_end");
    private static final String END = ExchangeKeys.one("end");

    private final ExchangeEntries entries;
    private @Nullable ExchangeSection open;
    private String closes = "";
    private boolean ended;
    private int last;

    ExchangeSections(ExchangeEntries entries) {
        this.entries = entries;
    }

    void take(String line, int at) throws WrongStatement {
        last = at;
        if (line.isEmpty()) {
            return;
        }
        if (ended) {
            throw new WrongStatement(StatementFault.MISPLACED, at);
        }
        int equals = line.indexOf('=');
        String key = equals < 0 ? line : line.substring(0, equals).strip();
        if (key.equals(ACCOUNT)) {
            begin(ACCOUNT_END, at);
        } else if (key.equals(DOCUMENT)) {
            begin(DOCUMENT_END, at);
        } else if (key.equals(ACCOUNT_END) || key.equals(DOCUMENT_END)) {
            end(key, at);
        } else if (key.equals(END)) {
            ended = true;
            requireClosed(at);
        } else {
            value(line, equals, key, at);
        }
    }

    /** The last line was taken. */
    void end() throws WrongStatement {
        if (!ended) {
            throw new WrongStatement(StatementFault.CUT_OFF, last);
        }
    }

    private void begin(String end, int at) throws WrongStatement {
        requireClosed(at);
        open = new ExchangeSection(at);
        closes = end;
    }

    private void end(String key, int at) throws WrongStatement {
        if (open == null || !key.equals(closes)) {
            throw new WrongStatement(StatementFault.MISPLACED, at);
        }
        if (key.equals(ACCOUNT_END)) {
            entries.account(open);
        } else {
            entries.document(open);
        }
        open = null;
    }

    private void value(String line, int equals, String key, int at) {
        String value = equals < 0 ? "" : line.substring(equals + 1).strip();
        if (open != null && equals >= 0) {
            open.put(key, value, at);
        } else if (open != null) {
            open.goesOn(line, at);
        }
    }

    private void requireClosed(int at) throws WrongStatement {
        if (open != null) {
            throw new WrongStatement(StatementFault.MISPLACED, at);
        }
    }
}
