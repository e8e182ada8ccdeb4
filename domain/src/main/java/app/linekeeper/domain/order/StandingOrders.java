package app.linekeeper.domain.order;

import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.pricing.LinePrice;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Renews lines at the price of the day without anybody who acts: whether the lines are the partner's, and the partner may have
 * them, is asked here (rules 26 and 36).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StandingOrders {

    private final RenewedLines lines;
    private final PricingBasket pricing;
    private final KeepingOrder keeping;
    private final OrderTerms terms;

    StandingOrders(RenewedLines lines, PricingBasket pricing, KeepingOrder keeping, OrderTerms terms) {
        this.lines = lines;
        this.pricing = pricing;
        this.keeping = keeping;
        this.terms = terms;
    }

    /**
     * What each line costs today for this term, by itself, in the order of the lines.
     *
     * @return each refused as not_found where it is not the partner's, partner_suspended, no_prices, channel_not_sold or
     *     term_not_offered
     */
    public Map<LineId, Outcome<LinePrice>> prices(PartnerId partner, Collection<LineId> ids, int months) {
        Map<LineId, RenewedLine> found = found(ids);
        Map<LineId, Outcome<LinePrice>> prices = new LinkedHashMap<>();
        ids.forEach(id -> prices.put(
                id,
                own(partner, found.get(id))
                        .then(line -> basket(List.of(line), months))
                        .map(basket -> basket.quote().total())));
        return prices;
    }

    /**
     * Places an order for them all.
     *
     * @return the order, the same for the same key; refused as {@link #prices}, or as no_lines, quantity_out_of_range or
     *     several_clients
     * @throws app.linekeeper.domain.shared.KeyReused if the key was used with other input
     */
    public Outcome<Order> place(StandingOrder standing) {
        return keeping.once(standing.placement(), () -> fill(standing));
    }

    private Outcome<Basket> fill(StandingOrder standing) {
        if (standing.lines().isEmpty()) {
            return Refusal.of(Reason.NO_LINES).asOutcome();
        }
        if (standing.lines().size() > terms.mostLines()) {
            return Refusal.of(Reason.QUANTITY_OUT_OF_RANGE)
                    .with("most", terms.mostLines())
                    .asOutcome();
        }
        Map<LineId, RenewedLine> found = found(standing.lines());
        Outcome<List<RenewedLine>> all = Outcome.done(new ArrayList<>());
        for (LineId id : standing.lines()) {
            all = all.then(some -> own(standing.partner(), found.get(id)).map(line -> {
                some.add(line);
                return some;
            }));
        }
        return all.then(own -> basket(own, standing.months()));
    }

    private Map<LineId, RenewedLine> found(Collection<LineId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : lines.find(ids).stream().collect(Collectors.toMap(RenewedLine::id, Function.identity()));
    }

    private static Outcome<RenewedLine> own(PartnerId partner, @Nullable RenewedLine line) {
        return line != null && line.belongsTo(partner)
                ? Outcome.done(line)
                : Refusal.of(Reason.NOT_FOUND).asOutcome();
    }

    private Outcome<Basket> basket(List<RenewedLine> own, int months) {
        return FindingCustomer.ofAll(own)
                .then(customer -> pricing.renewals(customer, own))
                .then(wish -> pricing.priced(wish, months));
    }
}
