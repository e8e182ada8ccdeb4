package app.linekeeper.bot.statements;

import app.linekeeper.conversations.SentFiles;
import app.linekeeper.conversations.SentStatement;
import app.linekeeper.conversations.SentStatementId;
import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.bank.LoadingProgress;
import app.linekeeper.domain.bank.LoadingStatement;
import app.linekeeper.domain.bank.StatementReport;
import app.linekeeper.domain.shared.Outcome;
import java.time.Clock;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Loads statements that came, and writes down what became of them. Slow: never in a turn, nor within a transaction. */
@Component
public class StatementIntake {

    private static final String UPLOAD = "upload";

    private final LoadingStatement loading;
    private final SentFiles files;
    private final StatementTable statements;
    private final StatementFates fates;
    private final Clock clock;

    StatementIntake(
            LoadingStatement loading, SentFiles files, StatementTable statements, StatementFates fates, Clock clock) {
        this.loading = loading;
        this.files = files;
        this.statements = statements;
        this.fates = fates;
        this.clock = clock;
    }

    /**
     * Fetches and loads one that was sent by chat. Whenever it stopped, it goes on there when called again; one that has
     * ended stays as it is.
     *
     * @throws RuntimeException if it cannot be done now: to be called again
     */
    void load(SentStatementId id) {
        statements
                .order(id)
                .ifPresent(order -> fates.become(
                        id,
                        files.bytes(order.file())
                                .map(bytes -> load(id, order, bytes))
                                .orElseGet(SentStatement.Gone::new)));
    }

    /**
     * Loads one that a program uploaded; the same file twice is loaded once.
     *
     * @return {@link SentStatement.Loaded} or {@link SentStatement.Refused}
     * @throws RuntimeException if it cannot be done now: to be uploaded again
     */
    public SentStatement.Fate upload(byte[] file) {
        SentStatement.Fate fate = fate(
                loading.load(new Actor.ByJob(UPLOAD), UPLOAD, file, LoadingProgress.NOBODY),
                StatementReport::loadedBefore);
        statements.addUploaded(UPLOAD, fate);
        return fate;
    }

    private SentStatement.Fate load(SentStatementId id, StatementOrder order, byte[] bytes) {
        return fate(
                loading.load(
                        new Actor.ByOperator(order.operator()),
                        order.file().name(),
                        bytes,
                        new PacedProgress(clock, far -> fates.become(id, far))),
                // what was loaded since this one came was loaded by this one, which a stop kept from telling so
                report -> report.loadedBefore() && report.loadedAt().isBefore(order.cameAt()));
    }

    private static SentStatement.Fate fate(Outcome<StatementReport> outcome, Predicate<StatementReport> isFromBefore) {
        if (outcome instanceof Outcome.Refused<StatementReport> refused) {
            return new SentStatement.Refused(refused.refusal());
        }
        StatementReport report = outcome.orElseThrow();
        return new SentStatement.Loaded(isFromBefore.test(report), report.known(), report.tallies());
    }
}
