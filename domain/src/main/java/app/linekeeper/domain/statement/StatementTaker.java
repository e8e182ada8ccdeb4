package app.linekeeper.domain.statement;

/** Takes what a statement says while it is read, so that nobody has to hold all of it. */
public interface StatementTaker {

    void account(StatedAccount account);

    void line(BankLine line);
}
