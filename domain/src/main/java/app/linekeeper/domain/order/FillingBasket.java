package app.linekeeper.domain.order;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Ownership;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.pricing.Quote;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what a member wants to buy or renew, checks it and prices it today: for a quote and for an order alike. */
@Component
class FillingBasket {

    private final FindingCustomer customers;
    private final PricingBasket pricing;
    private final RenewedLines lines;
    private final OrderTerms terms;
    private final Ownership ownership;

    FillingBasket(
            FindingCustomer customers,
            PricingBasket pricing,
            RenewedLines lines,
            OrderTerms terms,
            Ownership ownership) {
        this.customers = customers;
        this.pricing = pricing;
        this.lines = lines;
        this.terms = terms;
        this.ownership = ownership;
    }

    Outcome<Basket> toBuy(Acting acting, ClientId client, List<ChannelCode> channels, int months, int quantity) {
        return newLines(acting, client, channels, quantity).then(wish -> pricing.priced(wish, months));
    }

    Outcome<List<Quote>> toBuyByTerm(Acting acting, ClientId client, List<ChannelCode> channels, int quantity) {
        return newLines(acting, client, channels, quantity).then(pricing::byTerm);
    }

    /** In whatever order they are asked for, in the one of all lists. */
    Outcome<Basket> toRenew(Acting acting, List<LineId> ids, int months) {
        return toRenewAsOrdered(acting, ids, months).map(Basket::sorted);
    }

    Outcome<List<Quote>> toRenewByTerm(Acting acting, List<LineId> ids) {
        return renewals(acting, ids)
                .then(pricing::byTerm)
                .map(quotes -> quotes.stream().map(Quote::sorted).toList());
    }

    private Outcome<Basket> toRenewAsOrdered(Acting acting, List<LineId> ids, int months) {
        return renewals(acting, ids).then(wish -> pricing.priced(wish, months));
    }

    /** The same lines as an order's, one for one, at the prices of today. */
    Outcome<Basket> again(Acting acting, Order order) {
        List<OrderLine> ordered = order.lines();
        int months = ordered.get(0).months();
        if (ordered.get(0).kind() == OrderLineKind.RENEW) {
            return toRenewAsOrdered(
                    acting, ordered.stream().map(OrderLine::line).toList(), months);
        }
        List<ChannelCode> channels =
                ordered.get(0).channels().stream().map(OrderedChannel::code).toList();
        return toBuy(acting, order.client(), channels, months, ordered.size());
    }

    private Outcome<Wish> newLines(Acting acting, ClientId client, List<ChannelCode> channels, int quantity) {
        if (quantity < 1 || quantity > terms.mostLines()) {
            return Refusal.of(Reason.QUANTITY_OUT_OF_RANGE)
                    .with("most", terms.mostLines())
                    .asOutcome();
        }
        return customers.of(acting, client).then(customer -> pricing.newLines(customer, channels, quantity));
    }

    private Outcome<Wish> renewals(Acting acting, List<LineId> ids) {
        List<LineId> distinct = ids.stream().distinct().toList();
        if (distinct.isEmpty()) {
            return Refusal.of(Reason.NO_LINES).asOutcome();
        }
        if (distinct.size() > terms.mostLines()) {
            return Refusal.of(Reason.QUANTITY_OUT_OF_RANGE)
                    .with("most", terms.mostLines())
                    .asOutcome();
        }
        return acting.allowed(Permission.ORDER_LINES)
                .then(allowed -> owned(acting, distinct))
                .then(owned -> FindingCustomer.ofAll(owned).then(customer -> pricing.renewals(customer, owned)));
    }

    private Outcome<List<RenewedLine>> owned(Acting acting, List<LineId> ids) {
        Map<LineId, RenewedLine> found =
                lines.find(ids).stream().collect(Collectors.toMap(RenewedLine::id, line -> line));
        Outcome<List<RenewedLine>> owned = Outcome.done(new ArrayList<>());
        for (LineId id : ids) {
            owned = owned.then(some -> ownership
                    .check(acting, "line", id, Optional.ofNullable(found.get(id)), RenewedLine::belongsTo)
                    .map(line -> {
                        some.add(line);
                        return some;
                    }));
        }
        return owned;
    }
}
