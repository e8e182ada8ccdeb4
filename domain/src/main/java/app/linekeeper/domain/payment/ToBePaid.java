package app.linekeeper.domain.payment;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
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

    static ToBePaid of(Acting payer, OrderCard order, List<Wallet> companies) {
        return of(payer, order.partnerPays(), order.inBonuses(), companies);
    }

    static ToBePaid of(Acting payer, Quote quote, List<Wallet> companies) {
        return of(payer, quote.total(PriceBasis.PARTNER_PAYS), quote.total(PriceBasis.BONUSES), companies);
    }

    /** No act comes by itself to whoever may not have it (rule 35). */
    private static ToBePaid of(Acting payer, Money partnerPays, Money withoutDiscount, List<Wallet> companies) {
        List<Wallet> seen = payer.may(Permission.TAKE_DOCUMENTS)
                ? companies
                : companies.stream().map(Wallet::withoutSendingActs).toList();
        return new ToBePaid(payer.partnerOrThrow(), partnerPays, withoutDiscount, seen);
    }

    /** What it costs by who pays with what. */
    public Money price(PriceBasis basis) {
        return basis.takesPartnerDiscount() ? partnerPays : withoutPartnerDiscount;
    }
}
