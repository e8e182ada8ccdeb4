package app.linekeeper.domain.payment;

import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.wallet.Wallet;
import java.util.List;

/**
 * What ways to pay decide by.
 *
 * @param companies that could pay, in whatever currency: the partner's own first, then the client's
 */
public record ToBePaid(PartnerId partner, OrderCard order, List<Wallet> companies) {

    public ToBePaid {
        companies = List.copyOf(companies);
    }
}
