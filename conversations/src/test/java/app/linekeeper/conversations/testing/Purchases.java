package app.linekeeper.conversations.testing;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.settlement.Funds;
import app.linekeeper.domain.settlement.Settling;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Orders as partners in Russia have them: one line with WhatsApp for a month. */
@TestComponent
public class Purchases {

    /** Requisites of a company in Russia, complete and right. */
    public static final String BLOCK = """
            ООО «Север»
            ИНН 7707083893
            КПП 773601001
            ОГРН 1027700132195
            Адрес: Москва, ул. Вавилова, 19
            Банк: ПАО Сбербанк
            БИК 044525225
            р/с 40702810400000000225
            к/с 30101810400000000225
            """;

    private final Shop shop;
    private final PlacingOrder placing;
    private final PayingOrder paying;
    private final KeepingCompanies companies;
    private final Settling settling;
    private final int lines;
    private final int months;

    @Autowired
    Purchases(Shop shop, PlacingOrder placing, PayingOrder paying, KeepingCompanies companies, Settling settling) {
        this(shop, placing, paying, companies, settling, 1, 1);
    }

    private Purchases(
            Shop shop,
            PlacingOrder placing,
            PayingOrder paying,
            KeepingCompanies companies,
            Settling settling,
            int lines,
            int months) {
        this.shop = shop;
        this.placing = placing;
        this.paying = paying;
        this.companies = companies;
        this.settling = settling;
        this.lines = lines;
        this.months = months;
    }

    /** The same with a hundred lines in each order: large sums. */
    public Purchases inBulk(int forMonths) {
        return new Purchases(shop, placing, paying, companies, settling, 100, forMonths);
    }

    public Order unpaid(SavedPartner partner) {
        return placing.buy(new BuyLines(
                        partner.owner(), partner.client().id(), List.of(Shop.WHATSAPP), months, lines, Shop.aKey()))
                .orElseThrow();
    }

    /** Paid from the wallet of the first company, which gets the money for it. */
    public Order paid(SavedPartner partner) {
        Order order = unpaid(partner);
        String sum = order.total(PriceBasis.PARTNER_PAYS).toString().split(" ")[0];
        shop.credit(partner.company().id(), sum, "RUB");
        paying.fromWallet(
                        partner.owner(),
                        order.id(),
                        partner.company().id(),
                        order.total(PriceBasis.PARTNER_PAYS),
                        Shop.aKey())
                .orElseThrow();
        return order;
    }

    /** Paid with bonuses, which the partner gets for it. */
    public Order paidWithBonuses(SavedPartner partner) {
        Order order = unpaid(partner);
        String sum = order.total(PriceBasis.BONUSES).toString().split(" ")[0];
        shop.giveBonuses(partner.id(), sum, "RUB");
        paying.withBonuses(partner.owner(), order.id(), order.total(PriceBasis.BONUSES), Shop.aKey())
                .orElseThrow();
        return order;
    }

    /** Paid by the client's company, with money that reached the bank. */
    public Order paidByClient(SavedPartner partner) {
        Order order = unpaid(partner);
        settling.settle(
                        order.id(),
                        new Funds(
                                "client_invoice",
                                TransactionKind.INVOICE_PAYMENT,
                                new Payer.ClientCompany(partner.company().id()),
                                ChartOfAccounts.bankClearing(order.seller(), order.currency()),
                                order.total(PriceBasis.CLIENT_PAYS),
                                new Actor.ByJob("bank"),
                                Shop.aKey()))
                .orElseThrow();
        return order;
    }

    /** Gives the first company requisites with which acts can be made. */
    public void completeRequisites(SavedPartner partner) {
        companies.paste(partner.owner(), partner.company().id(), BLOCK).orElseThrow();
    }
}
