package app.linekeeper.domain.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes an exchange file line by line: a head, accounts, documents, and the end. */
final class ExchangeSections {

    private static final String ACCOUNT = ExchangeKeys.one("account");
    private static final String ACCOUNT_END = ExchangeKeys.one("account_end");
    private static final String DOCUMENT = ExchangeKeys.one("document");
    private static final String DOCUMENT_END = ExchangeKeys.one("document_end");
    private static final String END = ExchangeKeys.one("end");
    private static final String NUMBER = ExchangeKeys.one("account_number");

    private final Set<String> ours = new HashSet<>();
    private final List<ExchangeSection> accounts = new ArrayList<>();
    private final List<ExchangeSection> documents = new ArrayList<>();
    private @Nullable ExchangeSection open;
    private String closes = "";
    private boolean ended;
    private int last;

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
            begin(accounts, ACCOUNT_END, at);
        } else if (key.equals(DOCUMENT)) {
            begin(documents, DOCUMENT_END, at);
        } else if (key.equals(ACCOUNT_END) || key.equals(DOCUMENT_END)) {
            end(key, at);
        } else if (key.equals(END)) {
            ended = true;
            requireClosed(at);
        } else {
            value(line, equals, key, at);
        }
    }

    /** Everything, once the last line was taken. */
    BankStatement statement() throws WrongStatement {
        if (!ended) {
            throw new WrongStatement(StatementFault.CUT_OFF, last);
        }
        List<StatedAccount> stated = new ArrayList<>();
        for (ExchangeSection account : accounts) {
            stated.add(ExchangeEntries.account(account));
        }
        return new BankStatement(stated, ExchangeEntries.lines(documents, ours));
    }

    private void begin(List<ExchangeSection> sections, String end, int at) throws WrongStatement {
        requireClosed(at);
        open = new ExchangeSection(at);
        closes = end;
        sections.add(open);
    }

    private void end(String key, int at) throws WrongStatement {
        if (open == null || !key.equals(closes)) {
            throw new WrongStatement(StatementFault.MISPLACED, at);
        }
        open = null;
    }

    private void value(String line, int equals, String key, int at) {
        String value = equals < 0 ? "" : line.substring(equals + 1).strip();
        if (key.equals(NUMBER)) {
            ours.add(value.replaceAll("\\s", ""));
        }
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
