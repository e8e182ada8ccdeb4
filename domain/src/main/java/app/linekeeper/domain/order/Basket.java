package app.linekeeper.domain.order;

import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.client.ClientId;
import app.linekeeper.domain.partner.PartnerId;
import app.linekeeper.domain.pricing.Quote;
import java.util.Currency;

/** What an order is made of, priced today: for whom, by whom sold, at which price. */
record Basket(PartnerId partner, ClientId client, SellerId seller, Currency currency, Quote quote) {}
