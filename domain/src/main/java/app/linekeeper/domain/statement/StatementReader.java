package app.linekeeper.domain.statement;

/** Reads one kind of statement. Another bank's kind is another bean. */
public interface StatementReader {

    /** Whether the file is of this kind, be it broken or not; looks at its beginning only. */
    boolean recognises(byte[] file);

    /**
     * The statement whole.
     *
     * @throws WrongStatement if anything in it cannot be relied on
     */
    BankStatement read(byte[] file) throws WrongStatement;
}
