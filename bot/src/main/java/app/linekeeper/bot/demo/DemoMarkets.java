package app.linekeeper.bot.demo;

import app.linekeeper.domain.catalog.Channel;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.catalog.Channels;
import app.linekeeper.domain.catalog.ListPrice;
import app.linekeeper.domain.catalog.PriceLists;
import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.catalog.TaxTreatment;
import app.linekeeper.domain.catalog.TaxTreatments;
import app.linekeeper.domain.shared.Money;
import java.time.LocalDate;
import java.util.Currency;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens the demo's shop: channels, a seller per region, price lists. */
@Component
@Profile("demo")
class DemoMarkets {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private final Channels channels;
    private final Sellers sellers;
    private final TaxTreatments taxes;
    private final PriceLists prices;

    DemoMarkets(Channels channels, Sellers sellers, TaxTreatments taxes, PriceLists prices) {
        this.channels = channels;
        this.sellers = sellers;
        this.taxes = taxes;
        this.prices = prices;
    }

    void open(DemoStory story) {
        for (int place = 0; place < story.channels().size(); place++) {
            DemoStory.Channel channel = story.channels().get(place);
            channels.save(
                    new Channel(new ChannelCode(channel.code()), channel.name(), place, channel.cashbackExcluded()));
        }
        story.markets().forEach(this::open);
    }

    private void open(DemoStory.Market market) {
        Seller seller = new Seller(
                SellerId.next(),
                market.region(),
                Currency.getInstance(market.currency()),
                market.seller(),
                market.documentPrefix());
        seller.exchangeAs(market.exchangeId());
        DemoStory.Tax tax = market.tax();
        if (tax.actsOfServices() != null) {
            seller.certifyServices(tax.actsOfServices());
        }
        sellers.save(seller);
        taxes.save(new TaxTreatment(seller.id(), SINCE, tax.mode(), tax.rate(), tax.ground(), tax.soldAs()));
        market.prices()
                .forEach((channel, monthly) -> prices.save(new ListPrice(
                        market.region(), new ChannelCode(channel), Money.of(monthly, market.currency()), SINCE)));
    }
}
