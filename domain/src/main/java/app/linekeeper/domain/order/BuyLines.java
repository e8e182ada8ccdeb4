package app.linekeeper.domain.order;

import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.MemberId;
import java.util.List;

/**
 * Buy identical lines for a client.
 *
 * @param channels the channels of each line
 * @param months the term
 * @param quantity how many lines (rule 11)
 */
public record BuyLines(
        MemberId member, ClientId client, List<ChannelCode> channels, int months, int quantity, IdempotencyKey key) {

    Placement placement() {
        return new Placement(member, key, InputHash.of("buy", member, client, channels, months, quantity));
    }
}
