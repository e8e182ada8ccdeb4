package app.linekeeper.conversations.flows.ordering;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.catalog.PricedChannel;
import app.linekeeper.locales.Text;
import java.util.List;

/** What one client can be sold. */
record ForSale(String client, List<PricedChannel> channels) {

    Text client(Text text) {
        return text.with("client", client);
    }

    List<Option<ChannelCode>> options() {
        return channels.stream()
                .map(channel -> Option.of(
                        channel.code(),
                        Text.of("buy.channel").with("channel", channel.name()).with("monthly", channel.monthly())))
                .toList();
    }
}
