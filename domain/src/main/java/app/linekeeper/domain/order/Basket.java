package app.linekeeper.domain.order;

import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.pricing.Quote;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.PartnerId;
import java.util.Currency;

/** What an order is made of, priced today: for whom, by whom sold, at which price. */
record Basket(PartnerId partner, ClientId client, SellerId seller, Currency currency, Quote quote) {

    Basket sorted() {
        return new Basket(partner, client, seller, currency, quote.sorted());
    }
}
