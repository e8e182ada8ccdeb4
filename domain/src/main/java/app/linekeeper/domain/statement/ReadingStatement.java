package app.linekeeper.domain.statement;

import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a file that somebody says is a statement, by whichever reader knows its kind. */
@Component
public class ReadingStatement {

    /** A hundred thousand lines are some 70 MB in the longest dialect; Telegram lets a bot fetch 20. */
    private static final int MOST_BYTES = 96 << 20;

    private final List<StatementReader> readers;

    ReadingStatement(List<StatementReader> readers) {
        this.readers = readers;
    }

    /** The statement whole; refused as statement_wrong, with the line that is wrong where there is one. */
    public Outcome<BankStatement> read(byte[] file) {
        try {
            return Outcome.done(readerOf(file).read(file));
        } catch (WrongStatement wrong) {
            return refused(wrong);
        }
    }

    /** The same for one too large to be held whole; where it is refused, nothing of what was given counts. */
    public <T extends StatementTaker> Outcome<T> read(byte[] file, T taker) {
        try {
            readerOf(file).read(file, taker);
            return Outcome.done(taker);
        } catch (WrongStatement wrong) {
            return refused(wrong);
        }
    }

    private static <T> Outcome<T> refused(WrongStatement wrong) {
        return Refusal.of(Reason.STATEMENT_WRONG)
                .with("fault", wrong.fault().name())
                .with("line", wrong.line())
                .asOutcome();
    }

    private StatementReader readerOf(byte[] file) throws WrongStatement {
        if (file.length > MOST_BYTES) {
            throw new WrongStatement(StatementFault.TOO_LARGE, 0);
        }
        return readers.stream()
                .filter(reader -> reader.recognises(file))
                .findFirst()
                .orElseThrow(() -> new WrongStatement(StatementFault.UNKNOWN_KIND, 0));
    }
}
