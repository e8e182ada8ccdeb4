package app.linekeeper.bot.sandbox.till;

import app.linekeeper.domain.gateway.AttemptRef;
import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.GatewayRefund;
import app.linekeeper.domain.gateway.KeptMethod;
import app.linekeeper.domain.gateway.PaymentStatus;
import app.linekeeper.domain.shared.Money;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The payments of the sandbox, in memory: one for each attempt, one refund for each order to give back. */
final class Till {

    private final Map<String, TillPayment> payments = new LinkedHashMap<>();
    private final Map<UUID, String> ofAttempts = new LinkedHashMap<>();
    private final Map<String, TestCard> cards = new LinkedHashMap<>();
    private final Set<UUID> refunds = new HashSet<>();
    private final Clock clock;

    Till(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    synchronized Optional<TillPayment> find(String id) {
        return Optional.ofNullable(payments.get(id));
    }

    synchronized Optional<TillPayment> of(AttemptRef attempt) {
        return Optional.ofNullable(ofAttempts.get(attempt.id())).map(payments::get);
    }

    synchronized List<TillPayment> all() {
        return List.copyOf(payments.values());
    }

    /** Begins it, or says which one was begun for the attempt. */
    synchronized TillPayment begin(TillPayment payment) {
        String id = ofAttempts.putIfAbsent(payment.attempt().id(), payment.id());
        if (id == null) {
            payments.put(payment.id(), payment);
        }
        return payments.getOrDefault(ofAttempts.get(payment.attempt().id()), payment);
    }

    /** The payer pays with this card, be the page closed by then: money is money. */
    synchronized TillPayment pay(String id, TestCard card) {
        Decline decline = card.declined();
        return change(id, payment -> {
            if (payment.status() == PaymentStatus.SUCCEEDED) {
                return payment;
            }
            return decline == null ? payment.paid(payment.saves() ? kept(card) : null) : payment.refused(decline);
        });
    }

    /** Charges a card that was kept. */
    synchronized TillPayment charge(TillPayment payment, String token) {
        boolean isNew = of(payment.attempt()).isEmpty();
        TillPayment begun = begin(payment);
        TestCard card = cards.get(token);
        Decline decline =
                card == null ? new Decline(Decline.Kind.PERMISSION_WITHDRAWN, "unknown card") : card.declinedLater();
        return isNew ? change(begun.id(), was -> decline == null ? was.paid(null) : was.refused(decline)) : begun;
    }

    /** The payer gives up, or is no longer let pay. */
    synchronized TillPayment cancel(String id) {
        return change(id, payment -> payment.status(now()) == PaymentStatus.PENDING ? payment.refused(null) : payment);
    }

    /** @return whether it is given back, now or before */
    synchronized boolean giveBack(GatewayRefund refund) {
        TillPayment payment = payments.get(refund.payment().id());
        if (payment == null || payment.status() != PaymentStatus.SUCCEEDED) {
            return false;
        }
        if (refunds.contains(refund.id())) {
            return true;
        }
        Money all = payment.refunded().plus(refund.sum());
        if (payment.sum().isLessThan(all)) {
            return false;
        }
        refunds.add(refund.id());
        change(payment.id(), was -> was.givenBack(all));
        return true;
    }

    private KeptMethod kept(TestCard card) {
        String token = "sandbox-" + UUID.randomUUID();
        cards.put(token, card);
        return card.kept(token, YearMonth.from(now().atZone(ZoneOffset.UTC)));
    }

    private TillPayment change(String id, UnaryOperator<TillPayment> how) {
        @Nullable TillPayment changed = payments.computeIfPresent(id, (known, payment) -> how.apply(payment));
        if (changed == null) {
            throw new IllegalArgumentException("no such payment");
        }
        return changed;
    }
}
