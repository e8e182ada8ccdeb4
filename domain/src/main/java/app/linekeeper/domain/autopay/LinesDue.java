package app.linekeeper.domain.autopay;

import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import java.time.LocalDate;
import java.util.List;

/**
 * Lines of one client that end on one day and are renewed together by themselves.
 *
 * @param lines at least one, in the order of their numbers
 * @param end the last day paid for so far, inclusive, in the lines' zone
 */
public record LinesDue(
        PartnerId partner, ClientId client, List<LineId> lines, AutopaySource source, int months, LocalDate end) {

    public LinesDue {
        lines = List.copyOf(lines);
    }
}
