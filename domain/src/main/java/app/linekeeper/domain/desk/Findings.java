package app.linekeeper.domain.desk;

import java.util.List;
import java.util.Set;

/**
 * What was found by something typed.
 *
 * @param best at most eight of each kind, the best first
 * @param more the kinds of which there are more
 */
public record Findings(List<Found> best, Set<FoundKind> more) {

    public Findings {
        best = List.copyOf(best);
        more = Set.copyOf(more);
    }
}
