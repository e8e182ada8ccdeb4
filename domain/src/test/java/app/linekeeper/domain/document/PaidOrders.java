package app.linekeeper.domain.document;

import static app.linekeeper.domain.testing.Shop.TELEGRAM;
import static app.linekeeper.domain.testing.Shop.WHATSAPP;
import static app.linekeeper.domain.testing.Shop.aKey;

import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.shared.Region;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.PartnerFixture;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Orders to ask acts for. */
@TestComponent
class PaidOrders {

    private static final Map<RequisiteField, String> RUSSIAN = Map.of(
            RequisiteField.INN, "7736207543",
            RequisiteField.KPP, "773601001",
            RequisiteField.OGRN, "1027700229193",
            RequisiteField.ADDRESS, "г. Санкт-Петербург, Невский пр., д. 1",
            RequisiteField.BANK, "ПАО «Пример Банк»",
            RequisiteField.BIK, "044525225",
            RequisiteField.ACCOUNT, "40702810400000000225",
            RequisiteField.CORRESPONDENT_ACCOUNT, "30101810400000000225",
            RequisiteField.SIGNATORY, "Иванов И. И.");
    private static final Map<RequisiteField, String> KAZAKH = Map.of(
            RequisiteField.BIN, "940140000385",
            RequisiteField.ADDRESS, "Алматы қ., Абай даңғ., 10",
            RequisiteField.BANK, "«Мысал Банк» АҚ",
            RequisiteField.SWIFT, "HSBKKZKX",
            RequisiteField.IBAN, "KZ86125KZT5004100100",
            RequisiteField.KBE, "17");

    private final Fixtures fixtures;
    private final Shop shop;
    private final PlacingOrder placing;
    private final PayingOrder paying;
    private final Companies companies;
    private final TransactionTemplate transaction;

    PaidOrders(
            Fixtures fixtures,
            Shop shop,
            PlacingOrder placing,
            PayingOrder paying,
            Companies companies,
            TransactionTemplate transaction) {
        this.fixtures = fixtures;
        this.shop = shop;
        this.placing = placing;
        this.paying = paying;
        this.companies = companies;
        this.transaction = transaction;
    }

    PartnerFixture aPartner() {
        return fixtures.aPartner().official().withClient("Ромашка").withCompany("ООО «Север»");
    }

    SavedPartner rich(PartnerFixture partner) {
        SavedPartner saved = partner.saved();
        String currency = saved.company().currency().getCurrencyCode();
        shop.credit(saved.company().id(), "1000000.00", currency);
        shop.giveBonuses(saved.id(), "1000000.00", currency);
        complete(saved.company().id());
        return saved;
    }

    SavedPartner rich() {
        return rich(aPartner());
    }

    void complete(CompanyId company) {
        keep(company, own -> own.form() == LegalForm.KAZAKH ? KAZAKH : RUSSIAN);
    }

    void incomplete(CompanyId company) {
        keep(company, own -> Map.of());
    }

    private void keep(CompanyId company, Function<Company, Map<RequisiteField, String>> given) {
        transaction.executeWithoutResult(status -> {
            Company own = companies.findById(company).orElseThrow();
            Map<RequisiteField, String> values = new EnumMap<>(RequisiteField.class);
            values.putAll(given.apply(own));
            values.put(RequisiteField.NAME, own.name());
            own.keep(Requisites.of(own.form(), own.kind(), values));
        });
    }

    Order unpaid(SavedPartner partner) {
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

    Order paid(SavedPartner partner) {
        Order order = unpaid(partner);
        pay(partner, order);
        return order;
    }

    void pay(SavedPartner partner, Order order) {
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
