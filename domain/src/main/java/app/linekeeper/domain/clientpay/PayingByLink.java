package app.linekeeper.domain.clientpay;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.card.AttemptDraft;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.BeginningAttempt;
import app.linekeeper.domain.card.CardAttempt;
import app.linekeeper.domain.card.CardAttempts;
import app.linekeeper.domain.card.CardTerms;
import app.linekeeper.domain.client.EmailAddress;
import app.linekeeper.domain.gateway.Gateways;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.order.PricesOfTheDay;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.settlement.OpenOrders;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever has a link begins to pay its order by card, at the client's price (rules 8 and 21). */
@Component
@Transactional
public class PayingByLink {

    private static final Actor LINK = new Actor.ByJob("pay-link");

    private final PayTokens tokens;
    private final PayLinks links;
    private final Orders orders;
    private final OpenOrders open;
    private final PricesOfTheDay prices;
    private final LinkOffers offers;
    private final Gateways gateways;
    private final CardAttempts attempts;
    private final BeginningAttempt beginning;
    private final EndingLinkPayments ending;
    private final CardTerms terms;
    private final Clock clock;

    PayingByLink(
            PayTokens tokens,
            PayLinks links,
            Orders orders,
            OpenOrders open,
            PricesOfTheDay prices,
            LinkOffers offers,
            Gateways gateways,
            CardAttempts attempts,
            BeginningAttempt beginning,
            EndingLinkPayments ending,
            CardTerms terms,
            Clock clock) {
        this.tokens = tokens;
        this.links = links;
        this.orders = orders;
        this.open = open;
        this.prices = prices;
        this.offers = offers;
        this.gateways = gateways;
        this.attempts = attempts;
        this.beginning = beginning;
        this.ending = ending;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * The attempt by which the order is paid: the one there is, where it is for the same; one that a member has begun is left
     * alone.
     *
     * @return refused as link_unknown, link_withdrawn, link_expired, order_paid, client_left (which cancels the order),
     *     partner_suspended, order_cancelled, order_being_paid, price_changed (with the new sum), card_not_offered,
     *     email_unreadable, or as {@link PricesOfTheDay#of} where the price lapsed
     */
    public Outcome<AttemptId> start(PayByLink command) {
        return held(command.token())
                .then(link -> {
                    Order locked = orders.lock(link.order()).orElseThrow();
                    InputHash input = hash(command, link);
                    IdempotencyKey key = new IdempotencyKey("link:" + command.form() + ":" + input.value());
                    return beginning
                            .earlier(key, input)
                            .map(Outcome::done)
                            .orElseGet(() -> open.check(locked)
                                    .then(this::free)
                                    .then(order -> EmailAddress.parse(command.email()))
                                    .then(email -> agreed(locked, command)
                                            .map(order -> beginning.begin(draft(order, command, email, key, input)))));
                })
                .map(CardAttempt::id);
    }

    /** Gives up what was begun by the link, so that it can be paid otherwise; does nothing where nothing was. */
    public void giveUp(String token) {
        tokens.read(token)
                .flatMap(links::findById)
                .flatMap(link -> orders.lock(link.order()))
                .ifPresent(order -> ending.of(order.id()));
    }

    private Outcome<PayLink> held(String token) {
        Optional<PayLink> found = tokens.read(token).flatMap(links::findById);
        if (found.isEmpty()) {
            return Refusal.of(Reason.LINK_UNKNOWN).asOutcome();
        } else if (found.get().isWithdrawn()) {
            return Refusal.of(Reason.LINK_WITHDRAWN).asOutcome();
        }
        return found.get().isExpired(clock.instant())
                ? Refusal.of(Reason.LINK_EXPIRED).asOutcome()
                : Outcome.done(found.get());
    }

    private static InputHash hash(PayByLink command, PayLink link) {
        return InputHash.of(link.id(), command.offer(), command.agreed(), command.email());
    }

    private Outcome<Order> free(Order order) {
        return attempts.openOf(order.id().value())
                        .filter(attempt -> !EndingLinkPayments.isByLink(attempt))
                        .isPresent()
                ? Refusal.of(Reason.ORDER_BEING_PAID).asOutcome()
                : Outcome.done(order);
    }

    private Outcome<Order> agreed(Order order, PayByLink command) {
        return offers.of(order, command.agreed()).contains(command.offer())
                ? prices.atAgreedPrice(order, LinkOffers.BASIS, command.agreed())
                : Refusal.of(Reason.CARD_NOT_OFFERED).asOutcome();
    }

    private AttemptDraft draft(Order order, PayByLink command, String email, IdempotencyKey key, InputHash input) {
        URI page = Objects.requireNonNull(terms.publicUrl()).resolve("/p/" + command.token());
        return new AttemptDraft(
                command.offer().gateway(),
                command.offer().method(),
                order.partner(),
                order.seller(),
                order.id(),
                null,
                new Payer.ClientByLink(order.client()),
                command.agreed(),
                email,
                command.language(),
                false,
                null,
                page,
                terms.payableUntil(
                        gateways.find(command.offer().gateway()).orElseThrow().capabilities(), clock.instant()),
                LINK,
                key,
                input);
    }
}
