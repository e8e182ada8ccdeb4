package app.linekeeper.domain.catalog;

import app.linekeeper.domain.shared.Money;

/** A channel on sale and its list price for a month. */
public record PricedChannel(ChannelCode code, String name, Money monthly) {}
