package app.linekeeper.domain.order;

import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.pricing.Quote;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Prices an order whose quote lapsed at the prices of the day, without anybody of the partner's who acts (rule 10). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PricesOfTheDay {

    private final Customers customers;
    private final RenewedLines renewed;
    private final PricingBasket pricing;
    private final OrderTerms terms;
    private final Clock clock;

    PricesOfTheDay(Customers customers, RenewedLines renewed, PricingBasket pricing, OrderTerms terms, Clock clock) {
        this.customers = customers;
        this.renewed = renewed;
        this.pricing = pricing;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * What it costs today, line by line in its order; nothing is stored.
     *
     * @return refused as not_found where the client or a line is no longer the partner's, no_prices, channel_not_sold,
     *     term_not_offered or partner_suspended
     */
    public Outcome<Quote> of(Order order) {
        int months = order.lines().get(0).months();
        return wish(order).then(wish -> pricing.priced(wish, months)).map(Basket::quote);
    }

    /**
     * The locked order at the price that was agreed to, as {@link OwnOrders#atAgreedPrice} for members.
     *
     * @return refused as price_changed (with the new sum) or as {@link #of}; then nothing is changed
     */
    public Outcome<Order> atAgreedPrice(Order locked, PriceBasis basis, Money agreed) {
        Instant now = clock.instant();
        if (!locked.isLapsed(now)) {
            return OwnOrders.agreed(locked.total(basis), agreed).map(sum -> locked);
        }
        return of(locked)
                .then(quote -> OwnOrders.agreed(quote.total(basis), agreed).map(sum -> {
                    locked.reprice(quote, now.plus(terms.quoteValid()));
                    return locked;
                }));
    }

    private Outcome<Wish> wish(Order order) {
        List<LineId> lines = order.renews();
        if (!lines.isEmpty()) {
            return own(order.partner(), lines)
                    .then(own -> FindingCustomer.ofAll(own).then(customer -> pricing.renewals(customer, own)));
        }
        List<ChannelCode> channels = order.lines().get(0).channels().stream()
                .map(OrderedChannel::code)
                .toList();
        return customers
                .find(order.client())
                .filter(found -> found.belongsTo(order.partner()))
                .map(customer ->
                        pricing.newLines(customer, channels, order.lines().size()))
                .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome());
    }

    private Outcome<List<RenewedLine>> own(PartnerId partner, List<LineId> ids) {
        Map<LineId, RenewedLine> found = renewed.find(ids).stream()
                .filter(line -> line.belongsTo(partner))
                .collect(Collectors.toMap(RenewedLine::id, Function.identity()));
        List<RenewedLine> own =
                ids.stream().map(found::get).filter(Objects::nonNull).toList();
        return own.size() == ids.size()
                ? Outcome.done(own)
                : Refusal.of(Reason.NOT_FOUND).asOutcome();
    }
}
