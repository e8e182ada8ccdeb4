package app.linekeeper.domain.order;

import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.MemberId;
import java.util.List;

/**
 * Renew lines of one client.
 *
 * @param lines at least one
 * @param months the term, the same for all
 */
public record RenewLines(MemberId member, List<LineId> lines, int months, IdempotencyKey key) {

    Placement placement() {
        return new Placement(member, key, InputHash.of("renew", member, lines, months));
    }
}
