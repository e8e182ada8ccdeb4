package app.linekeeper.domain.order;

import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;
import java.util.List;

/**
 * Renew lines of one client, as somebody of the partner's team once said that it shall be done.
 *
 * @param saidBy who said so, be it that they have left since
 * @param lines at least one
 * @param months the term, the same for all
 */
public record StandingOrder(PartnerId partner, MemberId saidBy, List<LineId> lines, int months, IdempotencyKey key) {

    Placement placement() {
        return new Placement(saidBy, key, InputHash.of("standing", partner, saidBy, lines, months));
    }
}
