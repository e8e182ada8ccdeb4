package app.linekeeper.domain.clientpay;

import app.linekeeper.domain.card.CardAttempt;
import app.linekeeper.domain.card.CardAttempts;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.client.Clients;
import app.linekeeper.domain.invoice.InvoiceLine;
import app.linekeeper.domain.invoice.InvoicedLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderLine;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.order.PricesOfTheDay;
import app.linekeeper.domain.pricing.LinePrice;
import app.linekeeper.domain.pricing.Quote;
import app.linekeeper.domain.pricing.QuotedLine;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Language;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows an order to whoever has its link; nobody acts, and nothing changes. */
@Component
@Transactional(readOnly = true)
public class OpeningPayLink {

    private final PayTokens tokens;
    private final PayLinks links;
    private final Orders orders;
    private final CardAttempts attempts;
    private final PaySheetStates states;
    private final PricesOfTheDay prices;
    private final InvoicedLines lines;
    private final Clients clients;
    private final Sellers sellers;
    private final LinkOffers offers;
    private final LinkInvoices invoices;
    private final Clock clock;

    OpeningPayLink(
            PayTokens tokens,
            PayLinks links,
            Orders orders,
            CardAttempts attempts,
            PaySheetStates states,
            PricesOfTheDay prices,
            InvoicedLines lines,
            Clients clients,
            Sellers sellers,
            LinkOffers offers,
            LinkInvoices invoices,
            Clock clock) {
        this.tokens = tokens;
        this.links = links;
        this.orders = orders;
        this.attempts = attempts;
        this.states = states;
        this.prices = prices;
        this.lines = lines;
        this.clients = clients;
        this.sellers = sellers;
        this.offers = offers;
        this.invoices = invoices;
        this.clock = clock;
    }

    /** What the link of this token leads to, as it stands now; empty for whatever is no token of ours. */
    public Optional<PaySheet> open(String token, Language language) {
        return tokens.read(token).flatMap(links::findById).map(link -> sheet(link, language));
    }

    private PaySheet sheet(PayLink link, Language language) {
        Order order = orders.findById(link.order()).orElseThrow();
        LinkAttempts tried = new LinkAttempts(attempts.of(order.id()));
        PaySheetState state = states.of(link, order, tried);
        if (state == PaySheetState.TO_PAY && order.isLapsed(clock.instant())) {
            Outcome<Quote> quote = prices.of(order);
            return quote instanceof Outcome.Done<Quote> today
                    ? sheet(link, order, state, tried, prices(today.value()), null, language)
                    : sheet(link, order, PaySheetState.NOT_SOLD, tried, stored(order), null, language);
        }
        Instant until = state == PaySheetState.TO_PAY ? order.quotedUntil() : null;
        return sheet(link, order, state, tried, stored(order), until, language);
    }

    private PaySheet sheet(
            PayLink link,
            Order order,
            PaySheetState state,
            LinkAttempts tried,
            List<LinePrice> prices,
            @Nullable Instant until,
            Language language) {
        Money total = prices.stream()
                .map(price -> price.total(LinkOffers.BASIS))
                .reduce(Money::plus)
                .orElseThrow();
        List<InvoiceLine> rows = state.showsOrder() ? lines.of(order, prices, LinkOffers.BASIS, language) : List.of();
        boolean isToBePaid = state == PaySheetState.TO_PAY;
        ClientAccount client = clients.findById(order.client()).orElseThrow();
        return new PaySheet(
                link.id(),
                state,
                order.number(),
                client.name(),
                rows,
                total,
                until,
                link.expiresAt(),
                client.zone(),
                sellers.findById(order.seller()).orElseThrow().requisites(),
                isToBePaid ? offers.of(order, total) : List.of(),
                isToBePaid && invoices.company(link, order).isPresent(),
                state == PaySheetState.BEING_PAID
                        ? tried.open().flatMap(CardAttempt::page).orElse(null)
                        : null,
                isToBePaid ? tried.declined() : null,
                tried.areReturned());
    }

    private static List<LinePrice> stored(Order order) {
        return order.lines().stream().map(OrderLine::price).toList();
    }

    private static List<LinePrice> prices(Quote quote) {
        return quote.lines().stream().map(QuotedLine::price).toList();
    }
}
