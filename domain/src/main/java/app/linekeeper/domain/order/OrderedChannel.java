package app.linekeeper.domain.order;

import app.linekeeper.domain.catalog.ChannelCode;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** A channel of an order line as it was quoted: its name and its list price a month in the order's currency. */
@Embeddable
public record OrderedChannel(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "channel_code"))
        ChannelCode code,

        @Column(name = "channel_name") String name,
        long monthlyMinor) {}
