package app.linekeeper.domain.catalog;

import app.linekeeper.domain.shared.Region;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be bought today, by whom it is sold, and for how long (rule 5). Answers may be some seconds old. */
@Component
@Transactional(readOnly = true)
public class Catalog {

    private final PriceLists prices;
    private final Terms terms;
    private final Sellers sellers;
    private final Channels channels;
    private final CatalogMemory memory;
    private final Clock clock;

    Catalog(PriceLists prices, Terms terms, Sellers sellers, Channels channels, CatalogMemory memory, Clock clock) {
        this.prices = prices;
        this.terms = terms;
        this.sellers = sellers;
        this.channels = channels;
        this.memory = memory;
        this.clock = clock;
    }

    private record OnSale(Region region, Currency currency, LocalDate day) {}

    private record SellerOf(Region region, Currency currency) {}

    /** The channels on sale and their prices of today, in the region's zone; empty where the price list is. */
    public List<PricedChannel> channels(Region region, Currency currency) {
        LocalDate day = clock.instant().atZone(region.zone()).toLocalDate();
        return memory.recall(
                new OnSale(region, currency, day), () -> List.copyOf(prices.onSale(region, currency, day)));
    }

    /** The terms offered, shortest first. */
    public List<Term> terms() {
        return memory.recall(
                "terms", () -> terms.offered().stream().map(OfferedTerm::term).toList());
    }

    /** The term of so many months, where it is offered. */
    public Optional<Term> term(int months) {
        return terms().stream().filter(term -> term.months() == months).findFirst();
    }

    /** Who sells in the region and currency; empty where nobody does. */
    public Optional<SellerId> seller(Region region, Currency currency) {
        return memory.recall(new SellerOf(region, currency), () -> sellers.idOf(region, currency));
    }

    /** The names of all channels there are or were, by code. */
    public Map<String, String> channelNames() {
        return memory.recall(
                "channel names",
                () -> channels.all().stream()
                        .collect(Collectors.toUnmodifiableMap(c -> c.code().value(), Channel::name)));
    }
}
