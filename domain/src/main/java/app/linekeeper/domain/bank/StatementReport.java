package app.linekeeper.domain.bank;

import app.linekeeper.domain.access.Actor;
import java.time.Instant;
import java.util.Map;

/**
 * What a statement brought, as it stands now.
 *
 * @param loadedBefore whether this very file had been loaded when it came now: nothing has changed then
 * @param known how many of its lines had come with other statements
 * @param tallies of the lines that came with it first
 */
public record StatementReport(
        StatementId id,
        String fileName,
        Actor loadedBy,
        Instant loadedAt,
        boolean loadedBefore,
        long known,
        Map<BankLineState, Tally> tallies) {

    public StatementReport {
        tallies = Map.copyOf(tallies);
    }

    /** Those lines that are in this state now. */
    public Tally of(BankLineState state) {
        return tallies.getOrDefault(state, Tally.NONE);
    }
}
