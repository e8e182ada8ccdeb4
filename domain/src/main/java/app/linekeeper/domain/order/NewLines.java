package app.linekeeper.domain.order;

import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.shared.ClientId;
import java.util.List;

/**
 * Lines of one client that are alike and to be bought.
 *
 * @param channels of each line, in any order
 */
public record NewLines(ClientId client, List<ChannelCode> channels, int months, int quantity) {

    public NewLines {
        channels = channels.stream().distinct().toList();
    }
}
