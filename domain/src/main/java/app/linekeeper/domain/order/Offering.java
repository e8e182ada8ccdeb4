package app.linekeeper.domain.order;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.catalog.Catalog;
import app.linekeeper.domain.catalog.PricedChannel;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a client can be sold. */
@Component
@Transactional(readOnly = true)
public class Offering {

    private final Access access;
    private final FindingCustomer customers;
    private final Catalog catalog;

    Offering(Access access, FindingCustomer customers, Catalog catalog) {
        this.access = access;
        this.customers = customers;
        this.catalog = catalog;
    }

    /**
     * The channels on sale with their list prices a month in the client's currency, in the order of lists.
     *
     * @return at least one; refused as not_allowed, not_found, partner_suspended or no_prices
     */
    public Outcome<List<PricedChannel>> channelsFor(MemberId member, ClientId client) {
        return customers.of(access.of(member), client).then(customer -> {
            List<PricedChannel> channels = catalog.channels(customer.region(), customer.currency());
            return channels.isEmpty() ? Refusal.of(Reason.NO_PRICES).asOutcome() : Outcome.done(channels);
        });
    }
}
