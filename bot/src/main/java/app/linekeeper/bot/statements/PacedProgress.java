package app.linekeeper.bot.statements;

import app.linekeeper.conversations.SentStatement;
import app.linekeeper.domain.bank.LoadingProgress;
import app.linekeeper.domain.bank.LoadingStage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells how far a statement is read, once in two seconds: Telegram takes no more of one chat for long. */
final class PacedProgress implements LoadingProgress {

    private static final Logger log = LoggerFactory.getLogger(PacedProgress.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Clock clock;
    private final Consumer<SentStatement.BeingRead> telling;
    private Instant next;

    PacedProgress(Clock clock, Consumer<SentStatement.BeingRead> telling) {
        this.clock = clock;
        this.telling = telling;
        this.next = clock.instant().plus(PAUSE);
    }

    /** That it cannot be told now is no reason to read no further. */
    @Override
    public void at(LoadingStage stage, long done, long of) {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(PAUSE);
        try {
            telling.accept(new SentStatement.BeingRead(stage, done, of));
        } catch (DataAccessException | TransactionException untold) {
            log.info("how far a statement is read was not told", untold);
        }
    }
}
