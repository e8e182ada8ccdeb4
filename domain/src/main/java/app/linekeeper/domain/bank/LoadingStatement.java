package app.linekeeper.domain.bank;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;

/** Loads a statement of a bank: keeps it whole or not at all, matches its lines, and posts what is matched (rule 19). */
@Component
public class LoadingStatement {

    /**
     * Takes its time, so it is for a job and not for a turn. A line that came with another statement is not taken again, and
     * a file that was loaded before changes nothing; wherever it stops, loading it again or {@link #goOn} goes on there.
     *
     * @param by an operator, or the part of the program that got the file
     * @param fileName as it is shown; cut to 200 characters
     * @return refused as not_allowed for anybody else, and as statement_wrong, with nothing kept
     * @throws org.springframework.transaction.IllegalTransactionStateException within a transaction
     */
    public Outcome<StatementReport> load(Actor by, String fileName, byte[] file, LoadingProgress progress) {
        throw new UnsupportedOperationException();
    }

    /**
     * Matches and posts what a stop has left of any statement. Any number of nodes may do so at once.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException within a transaction
     */
    public void goOn() {
        throw new UnsupportedOperationException();
    }
}
