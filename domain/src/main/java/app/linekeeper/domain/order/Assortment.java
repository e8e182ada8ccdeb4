package app.linekeeper.domain.order;

import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.catalog.PricedChannel;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The channels on sale with their prices, in the order of lists.
 *
 * @param names of all channels there are or were, by code
 */
record Assortment(List<PricedChannel> channels, Map<String, String> names) {

    /** The chosen channels with their prices, each once; refused where one is not sold (any more). */
    Outcome<List<PricedChannel>> pick(List<ChannelCode> chosen) {
        if (channels.isEmpty()) {
            return Refusal.of(Reason.NO_PRICES).asOutcome();
        }
        if (chosen.isEmpty()) {
            return Refusal.of(Reason.NO_CHANNELS).asOutcome();
        }
        Set<ChannelCode> missing = new HashSet<>(chosen);
        channels.forEach(channel -> missing.remove(channel.code()));
        if (!missing.isEmpty()) {
            String code = missing.stream().sorted().findFirst().orElseThrow().value();
            return Refusal.of(Reason.CHANNEL_NOT_SOLD)
                    .with("channel", names.getOrDefault(code, code))
                    .asOutcome();
        }
        return Outcome.done(channels.stream()
                .filter(channel -> chosen.contains(channel.code()))
                .toList());
    }
}
