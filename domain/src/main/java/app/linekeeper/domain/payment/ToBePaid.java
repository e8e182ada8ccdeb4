package app.linekeeper.domain.payment;

import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.pricing.Quote;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.wallet.Wallet;
import java.util.List;

/**
 * What ways to pay decide by.
 *
 * @param partnerPays the price with the partner discount
 * @param withoutPartnerDiscount the price for clients, and in bonuses
 * @param companies that could pay, in whatever currency: the partner's own first, then the client's
 */
public record ToBePaid(PartnerId partner, Money partnerPays, Money withoutPartnerDiscount, List<Wallet> companies) {

    public ToBePaid {
        companies = List.copyOf(companies);
    }

    static ToBePaid of(PartnerId partner, OrderCard order, List<Wallet> companies) {
        return new ToBePaid(partner, order.partnerPays(), order.inBonuses(), companies);
    }

    static ToBePaid of(PartnerId partner, Quote quote, List<Wallet> companies) {
        return new ToBePaid(partner, quote.total(PriceBasis.PARTNER_PAYS), quote.total(PriceBasis.BONUSES), companies);
    }

    /** What it costs by who pays with what. */
    public Money price(PriceBasis basis) {
        return basis.takesPartnerDiscount() ? partnerPays : withoutPartnerDiscount;
    }
}
