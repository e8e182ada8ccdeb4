package app.linekeeper.domain.order;

import app.linekeeper.domain.catalog.Catalog;
import app.linekeeper.domain.catalog.ChannelCode;
import app.linekeeper.domain.catalog.PricedChannel;
import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.catalog.Term;
import app.linekeeper.domain.pricing.Pricing;
import app.linekeeper.domain.pricing.Quote;
import app.linekeeper.domain.pricing.WantedLine;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Prices what a customer wants with the price list, the terms and the partner's rate of today. */
@Component
class PricingBasket {

    private final Catalog catalog;
    private final Clock clock;

    PricingBasket(Catalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    Outcome<Wish> newLines(Customer customer, List<ChannelCode> channels, int quantity) {
        return assortment(customer)
                .pick(channels)
                .map(picked -> new Wish(customer, Collections.nCopies(quantity, newLine(customer, picked))));
    }

    Outcome<Wish> renewals(Customer customer, List<RenewedLine> lines) {
        Assortment assortment = assortment(customer);
        Outcome<List<WantedLine>> wanted = Outcome.done(new ArrayList<>());
        for (RenewedLine line : lines) {
            wanted =
                    wanted.then(some -> assortment.pick(line.channels().codes()).map(picked -> {
                        some.add(renewal(line, picked));
                        return some;
                    }));
        }
        return wanted.map(all -> new Wish(customer, all));
    }

    Outcome<Basket> priced(Wish wish, int months) {
        Optional<Term> term = catalog.term(months);
        if (term.isEmpty()) {
            return Refusal.of(Reason.TERM_NOT_OFFERED).asOutcome();
        }
        Customer customer = wish.customer();
        return seller(customer)
                .map(seller -> new Basket(
                        customer.partner(),
                        customer.client(),
                        seller,
                        customer.currency(),
                        Pricing.quote(wish.lines(), term.get(), customer.rate())));
    }

    /** One quote for each term that is offered, shortest first. */
    Outcome<List<Quote>> byTerm(Wish wish) {
        Customer customer = wish.customer();
        return seller(customer)
                .map(seller -> catalog.terms().stream()
                        .map(term -> Pricing.quote(wish.lines(), term, customer.rate()))
                        .toList());
    }

    private Outcome<SellerId> seller(Customer customer) {
        return catalog.seller(customer.region(), customer.currency())
                .map(Outcome::done)
                .orElseGet(() -> Refusal.of(Reason.NO_PRICES).asOutcome());
    }

    private Assortment assortment(Customer customer) {
        return new Assortment(catalog.channels(customer.region(), customer.currency()), catalog.channelNames());
    }

    private WantedLine newLine(Customer customer, List<PricedChannel> picked) {
        String name = picked.stream().map(PricedChannel::name).collect(Collectors.joining(", "));
        return new WantedLine(null, null, name, picked, null, customer.today(clock.instant()));
    }

    private WantedLine renewal(RenewedLine line, List<PricedChannel> picked) {
        return new WantedLine(
                line.id(), line.number(), line.name(), picked, line.calendar(), line.today(clock.instant()));
    }
}
