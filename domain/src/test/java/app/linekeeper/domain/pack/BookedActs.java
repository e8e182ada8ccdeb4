package app.linekeeper.domain.pack;

import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;

import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Requisited;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Orders of a partner that was given money enough for them. */
record BookedActs(ApplicationContext domain, SavedPartner partner) {

    /** In Russia. */
    static BookedActs of(ApplicationContext domain, String company) {
        return of(domain, company, Region.RUSSIA);
    }

    static BookedActs of(ApplicationContext domain, String company, Region region) {
        SavedPartner partner = domain.getBean(Fixtures.class)
                .aPartner()
                .in(region)
                .official()
                .withClient("Ромашка")
                .withCompany(company)
                .saved();
        domain.getBean(Shop.class)
                .credit(partner.company().id(), "1000000.00", region == Region.RUSSIA ? "RUB" : "KZT");
        domain.getBean(Requisited.class).complete(partner.company().id());
        return new BookedActs(domain, partner);
    }

    Order paid() {
        Order order = domain.getBean(PlacingOrder.class)
                .buy(new BuyLines(partner.owner(), partner.client().id(), List.of(WHATSAPP), 1, 1, aKey()))
                .orElseThrow();
        domain.getBean(PayingOrder.class)
                .fromWallet(
                        partner.owner(),
                        order.id(),
                        partner.company().id(),
                        order.total(PriceBasis.PARTNER_PAYS),
                        aKey())
                .orElseThrow();
        return order;
    }
}
