package app.linekeeper.domain.statement;

import java.util.ArrayList;
import java.util.List;

/** Reads one kind of statement. Another bank's kind is another bean. */
public interface StatementReader {

    /** Whether the file is of this kind, be it broken or not; looks at its beginning only. */
    boolean recognises(byte[] file);

    /**
     * Gives everything to the taker, in the order of the file.
     *
     * @throws WrongStatement if anything in it cannot be relied on, be it after much was given: then nothing of it counts
     */
    void read(byte[] file, StatementTaker taker) throws WrongStatement;

    /**
     * The statement whole.
     *
     * @throws WrongStatement if anything in it cannot be relied on
     */
    default BankStatement read(byte[] file) throws WrongStatement {
        List<StatedAccount> accounts = new ArrayList<>();
        List<BankLine> lines = new ArrayList<>();
        read(file, new StatementTaker() {
            @Override
            public void account(StatedAccount account) {
                accounts.add(account);
            }

            @Override
            public void line(BankLine line) {
                lines.add(line);
            }
        });
        return new BankStatement(accounts, lines);
    }
}
