package app.linekeeper.domain.statement;

/** A statement that is refused whole. */
public final class WrongStatement extends Exception {

    private final StatementFault fault;
    private final int line;

    /** @param line of the file, from 1; 0 where the fault is not in one line */
    WrongStatement(StatementFault fault, int line) {
        super(fault + " in line " + line);
        this.fault = fault;
        this.line = line;
    }

    public StatementFault fault() {
        return fault;
    }

    public int line() {
        return line;
    }
}
