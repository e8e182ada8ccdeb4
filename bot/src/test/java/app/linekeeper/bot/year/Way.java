package app.linekeeper.bot.year;

import app.linekeeper.domain.invoice.InvoicingOrder;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;

/** How somebody pays for an order. */
record Way(String words, Paying paying) {

    /** Pays, or asks for the money. */
    interface Paying {
        Outcome<?> pay(Office office, MemberId member, Order order);
    }

    static Way wallet(String company) {
        return new Way(
                "from the wallet of " + company,
                (office, member, order) -> office.get(PayingOrder.class)
                        .fromWallet(
                                member,
                                order.id(),
                                office.company(company),
                                order.total(PriceBasis.PARTNER_PAYS),
                                office.key()));
    }

    static Way bonuses() {
        return new Way(
                "with bonuses",
                (office, member, order) -> office.get(PayingOrder.class)
                        .withBonuses(member, order.id(), order.total(PriceBasis.BONUSES), office.key()));
    }

    static Way invoice(String company) {
        return invoice(company, PriceBasis.PARTNER_PAYS);
    }

    static Way clientInvoice(String company) {
        return invoice(company, PriceBasis.CLIENT_PAYS);
    }

    private static Way invoice(String company, PriceBasis basis) {
        return new Way(
                "by an invoice on " + company,
                (office, member, order) -> office.get(InvoicingOrder.class)
                        .invoice(member, order.id(), office.company(company), order.total(basis), office.key()));
    }
}
