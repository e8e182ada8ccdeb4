package app.linekeeper.domain.bank;

import app.linekeeper.domain.statement.ReadingStatement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a statement that was looked through, whole or not at all. */
@Component
class StoringStatement {

    private final ReadingStatement reading;
    private final StatementBook statements;
    private final LineBook lines;
    private final OutsideTransaction outside;

    StoringStatement(ReadingStatement reading, StatementBook statements, LineBook lines, OutsideTransaction outside) {
        this.reading = reading;
        this.statements = statements;
        this.lines = lines;
        this.outside = outside;
    }

    /**
     * Whether it is new; false, with nothing kept, where the same file was kept meanwhile.
     *
     * @param of how many lines it has
     */
    @Transactional
    boolean store(LoadedFile file, KnownAccounts known, int of, LoadingProgress progress) {
        if (!statements.add(file)) {
            return false;
        }
        StoringLines storing = new StoringLines(
                file.id(), known, lines, kept -> outside.run(() -> progress.at(LoadingStage.STORING, kept, of)));
        reading.read(file.bytes(), storing).orElseThrow().flush();
        statements.count(file.id(), storing.read(), storing.added());
        return true;
    }
}
