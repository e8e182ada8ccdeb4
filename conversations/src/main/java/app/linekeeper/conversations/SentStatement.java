package app.linekeeper.conversations;

import app.linekeeper.domain.bank.BankLineState;
import app.linekeeper.domain.bank.LoadingStage;
import app.linekeeper.domain.bank.Tally;
import app.linekeeper.domain.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A file that came as a bank's statement, and what has become of it.
 *
 * @param fileName as whoever sent it called it; may be empty
 */
public record SentStatement(SentStatementId id, String fileName, Instant cameAt, Fate fate) {

    /** What has become of it. */
    public sealed interface Fate {}

    /** It is to be fetched and read. */
    public record Awaited() implements Fate {}

    /** So many lines of so many are through this stage. */
    public record BeingRead(LoadingStage stage, long done, long of) implements Fate {}

    /**
     * It is loaded.
     *
     * @param before whether this very file had been loaded earlier: nothing has changed then
     * @param known how many of its lines had come with other statements
     * @param tallies of the lines that came with it first, as they stood when it was through
     */
    public record Loaded(boolean before, long known, Map<BankLineState, Tally> tallies) implements Fate {

        public Loaded {
            tallies = Map.copyOf(tallies);
        }

        public Tally of(BankLineState state) {
            return tallies.getOrDefault(state, new Tally(0, List.of()));
        }
    }

    /** Nothing of it is kept. */
    public record Refused(Refusal refusal) implements Fate {}

    /** Telegram does not have the file any more: it has to be sent again. */
    public record Gone() implements Fate {}
}
