package app.linekeeper.domain.document;

import static app.linekeeper.domain.testing.Shop.TELEGRAM;
import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.PartnerFixture;
import app.linekeeper.domain.testing.Requisited;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Orders to ask acts for. */
@TestComponent
public class PaidOrders {

    private final Fixtures fixtures;
    private final Shop shop;
    private final PlacingOrder placing;
    private final PayingOrder paying;
    private final Requisited requisited;

    PaidOrders(Fixtures fixtures, Shop shop, PlacingOrder placing, PayingOrder paying, Requisited requisited) {
        this.fixtures = fixtures;
        this.shop = shop;
        this.placing = placing;
        this.paying = paying;
        this.requisited = requisited;
    }

    public PartnerFixture aPartner() {
        return fixtures.aPartner().official().withClient("Ромашка").withCompany("ООО «Север»");
    }

    public SavedPartner rich(PartnerFixture partner) {
        SavedPartner saved = partner.saved();
        String currency = saved.company().currency().getCurrencyCode();
        shop.credit(saved.company().id(), "1000000.00", currency);
        shop.giveBonuses(saved.id(), "1000000.00", currency);
        complete(saved.company().id());
        return saved;
    }

    public SavedPartner rich() {
        return rich(aPartner());
    }

    void complete(CompanyId company) {
        requisited.complete(company);
    }

    void incomplete(CompanyId company) {
        requisited.incomplete(company);
    }

    public Order unpaid(SavedPartner partner) {
        boolean russian = partner.partner().region() == Region.RUSSIA;
        return placing.buy(new BuyLines(
                        partner.owner(),
                        partner.client().id(),
                        russian ? List.of(WHATSAPP, TELEGRAM) : List.of(WHATSAPP),
                        1,
                        2,
                        aKey()))
                .orElseThrow();
    }

    public Order paid(SavedPartner partner) {
        Order order = unpaid(partner);
        pay(partner, order);
        return order;
    }

    public void pay(SavedPartner partner, Order order) {
        paying.fromWallet(
                        partner.owner(),
                        order.id(),
                        partner.company().id(),
                        order.total(PriceBasis.PARTNER_PAYS),
                        aKey())
                .orElseThrow();
    }

    Order paidWithBonuses(SavedPartner partner) {
        Order order = unpaid(partner);
        paying.withBonuses(partner.owner(), order.id(), order.total(PriceBasis.BONUSES), aKey())
                .orElseThrow();
        return order;
    }
}
