package app.linekeeper.domain.asking;

import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import java.util.List;

/**
 * A client has asked the partner to renew.
 *
 * @param clientName as the partner knows the client
 * @param lines those that are meant, soonest end first; empty where the client named none and none ends soon
 */
public record RenewalAsked(PartnerId partner, ClientId client, String clientName, List<AskedLine> lines) {

    public RenewalAsked {
        lines = List.copyOf(lines);
    }

    /** A line that is to be renewed. */
    public record AskedLine(LineId id, String number) {}
}
