package app.linekeeper.domain.order;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.pricing.Quote;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what an order would cost, by the same steps that place it; changes nothing. */
@Component
@Transactional(readOnly = true)
public class Quoting {

    private final Access access;
    private final FillingBasket basket;

    Quoting(Access access, FillingBasket basket) {
        this.access = access;
        this.basket = basket;
    }

    /**
     * The price of new lines.
     *
     * @param quantity how many identical lines
     * @return refused as not_allowed, not_found, partner_suspended, no_prices, no_channels, channel_not_sold,
     *     term_not_offered or quantity_out_of_range
     */
    public Outcome<Quote> toBuy(
            MemberId member, ClientId client, List<ChannelCode> channels, int months, int quantity) {
        return basket.toBuy(access.of(member), client, channels, months, quantity)
                .map(Basket::quote);
    }

    /**
     * The price of renewing lines of one client.
     *
     * @return refused as {@link #toBuy}, as no_lines or as several_clients
     */
    public Outcome<Quote> toRenew(MemberId member, List<LineId> lines, int months) {
        return basket.toRenew(access.of(member), lines, months).map(Basket::quote);
    }

    /**
     * The price of new lines for each term that is offered, shortest first.
     *
     * @return refused as {@link #toBuy}
     */
    public Outcome<List<Quote>> toBuyByTerm(
            MemberId member, ClientId client, List<ChannelCode> channels, int quantity) {
        return basket.toBuyByTerm(access.of(member), client, channels, quantity);
    }

    /**
     * The price of renewing lines of one client for each term that is offered, shortest first.
     *
     * @return refused as {@link #toRenew}
     */
    public Outcome<List<Quote>> toRenewByTerm(MemberId member, List<LineId> lines) {
        return basket.toRenewByTerm(access.of(member), lines);
    }
}
