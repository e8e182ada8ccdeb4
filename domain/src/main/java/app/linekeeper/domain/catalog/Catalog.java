package app.linekeeper.domain.catalog;

import app.linekeeper.domain.partner.Region;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be bought today, and for how long (rule 5). */
@Component
@Transactional(readOnly = true)
public class Catalog {

    private final PriceLists prices;
    private final Terms terms;
    private final Clock clock;

    Catalog(PriceLists prices, Terms terms, Clock clock) {
        this.prices = prices;
        this.terms = terms;
        this.clock = clock;
    }

    /** The channels on sale and their prices of today, in the region's zone; empty where the price list is. */
    public List<PricedChannel> channels(Region region, Currency currency) {
        return prices.onSale(
                region, currency, clock.instant().atZone(region.zone()).toLocalDate());
    }

    /** The terms offered, shortest first. */
    public List<Term> terms() {
        return terms.offered().stream().map(OfferedTerm::term).toList();
    }

    /** The term of so many months, where it is offered. */
    public Optional<Term> term(int months) {
        return terms().stream().filter(term -> term.months() == months).findFirst();
    }
}
