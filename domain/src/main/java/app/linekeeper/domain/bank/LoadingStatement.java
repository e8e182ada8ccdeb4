package app.linekeeper.domain.bank;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.statement.ReadingStatement;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Loads a statement of a bank: keeps it whole or not at all, matches its lines, and posts what is matched (rule 19). */
@Component
@Transactional(propagation = Propagation.NEVER)
public class LoadingStatement {

    private static final int TRIES = 3;

    private final Access access;
    private final ReadingStatement reading;
    private final SellerAccounts accounts;
    private final StatementBook statements;
    private final StoringStatement storing;
    private final LineStates states;
    private final MatchingArrived matching;
    private final PostingMatched posting;

    LoadingStatement(
            Access access,
            ReadingStatement reading,
            SellerAccounts accounts,
            StatementBook statements,
            StoringStatement storing,
            LineStates states,
            MatchingArrived matching,
            PostingMatched posting) {
        this.access = access;
        this.reading = reading;
        this.accounts = accounts;
        this.statements = statements;
        this.storing = storing;
        this.states = states;
        this.matching = matching;
        this.posting = posting;
    }

    /**
     * Takes its time, so it is for a job and not for a turn. A line that came with another statement is not taken again, and
     * a file that was loaded before changes nothing; wherever it stops, loading it again or {@link #goOn} goes on there.
     *
     * @param by an operator, or the part of the program that got the file
     * @param fileName as it is shown; cut to 200 characters
     * @return refused as not_allowed for anybody else, and as statement_wrong, with nothing kept
     * @throws org.springframework.transaction.IllegalTransactionStateException within a transaction
     * @throws org.springframework.dao.DataAccessException if the database is away, or another loads the same lines just now
     */
    public Outcome<StatementReport> load(Actor by, String fileName, byte[] file, LoadingProgress progress) {
        return allowed(by).then(allowed -> load(LoadedFile.of(allowed, fileName, file), progress));
    }

    /**
     * Matches and posts what a stop has left of any statement. Any number of nodes may do so at once.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException within a transaction
     */
    public void goOn() {
        goOn(LoadingProgress.NOBODY);
    }

    private Outcome<Actor> allowed(Actor by) {
        return switch (by.kind()) {
            case OPERATOR ->
                access.of(((Actor.ByOperator) by).member())
                        .allowed(Permission.OPERATE)
                        .map(acting -> by);
            case JOB -> Outcome.done(by);
            case MEMBER, GATEWAY ->
                Refusal.of(Reason.NOT_ALLOWED).with("role", by.kind().name()).asOutcome();
        };
    }

    /** What cannot be read is refused before the database is asked for anything. */
    private Outcome<StatementReport> load(LoadedFile file, LoadingProgress progress) {
        return reading.read(file.bytes(), new StatementCheck())
                .then(check -> statements
                        .withSha256(file.sha256())
                        .map(Outcome::done)
                        .orElseGet(() -> keep(file, check, progress)))
                .map(id -> {
                    goOn(progress);
                    return statements.report(id, !id.equals(file.id()));
                });
    }

    private Outcome<StatementId> keep(LoadedFile file, StatementCheck check, LoadingProgress progress) {
        KnownAccounts known = accounts.all();
        return check.refusal(known)
                .<Outcome<StatementId>>map(Refusal::asOutcome)
                .orElseGet(() -> Outcome.done(store(file, known, check.lines(), progress)));
    }

    /** What collides with another file that has the same lines is tried again, by when that one is through. */
    private StatementId store(LoadedFile file, KnownAccounts known, int lines, LoadingProgress progress) {
        for (int tries = 1; ; tries++) {
            try {
                return storing.store(file, known, lines, progress)
                        ? file.id()
                        : statements.withSha256(file.sha256()).orElseThrow();
            } catch (ConcurrencyFailureException collided) {
                if (tries == TRIES) {
                    throw collided;
                }
            }
        }
    }

    private void goOn(LoadingProgress progress) {
        long arrived = states.howManyArrived();
        long compared = 0;
        for (int more = matching.next(); more > 0; more = matching.next()) {
            compared += more;
            progress.at(LoadingStage.MATCHING, compared, Math.max(arrived, compared));
        }
        long matched = states.howManyMatched();
        posting.postAll(posted -> progress.at(LoadingStage.POSTING, posted, Math.max(matched, posted)));
    }
}
