package app.linekeeper.domain.card;

import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.KeptMethod;
import app.linekeeper.domain.gateway.PaymentSnapshot;
import app.linekeeper.domain.gateway.PaymentStatus;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes what a provider said of an attempt. It only ever goes on: what has come stays come, whatever is said later, and
 * what comes late is money all the same (rule 21).
 */
@Component
@Transactional
class NotingAnswers {

    private final LockingAttempts locking;
    private final CardAttempts attempts;
    private final CardMoney money;
    private final KeepingMethods keeping;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NotingAnswers(
            LockingAttempts locking,
            CardAttempts attempts,
            CardMoney money,
            KeepingMethods keeping,
            ApplicationEventPublisher events,
            Clock clock) {
        this.locking = locking;
        this.attempts = attempts;
        this.money = money;
        this.keeping = keeping;
        this.events = events;
        this.clock = clock;
    }

    /** The attempt that the payment is for; empty for one that is not ours. */
    @Transactional(readOnly = true)
    Optional<AttemptId> attemptOf(GatewayId gateway, PaymentSnapshot snapshot) {
        return attempts.ofPayment(gateway.value(), snapshot.payment().id())
                .or(() -> named(snapshot.attempt())
                        .filter(attempt -> attempt.gateway().equals(gateway))
                        .map(CardAttempt::id));
    }

    private Optional<CardAttempt> named(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        try {
            return name.contains("-")
                    ? attempts.findById(new AttemptId(UUID.fromString(name)))
                    : attempts.findByNumber(Long.parseLong(name));
        } catch (IllegalArgumentException nothingOfOurs) {
            return Optional.empty();
        }
    }

    /** It can be paid on that page. */
    void opened(AttemptId id, GatewayPayment payment, URI page) {
        CardAttempt attempt = lock(id);
        attempt.open(payment, page);
        attempt.attend(null);
        askLater(attempt);
        events.publishEvent(CardChanged.of(attempt));
    }

    /** The provider does not take it up; no payment exists. */
    void notAccepted(AttemptId id, Decline decline, String words) {
        CardAttempt attempt = lock(id);
        attempt.cancel(decline, clock.instant());
        attempt.askAgain(null);
        attempt.attend(words);
        events.publishEvent(CardChanged.of(attempt));
        events.publishEvent(new CardTrouble(attempt.gateway(), id, words));
    }

    /** Nobody knows what the provider made of it, or it cannot be asked now. */
    void away(AttemptId id, String words) {
        CardAttempt attempt = lock(id);
        boolean isNews = attempt.attention() == null;
        attempt.attend(words);
        askLater(attempt);
        if (isNews) {
            events.publishEvent(new CardTrouble(attempt.gateway(), id, words));
        }
        events.publishEvent(CardChanged.of(attempt));
    }

    /** The provider never heard of it, as far as it says. */
    void unheardOf(AttemptId id) {
        CardAttempt attempt = lock(id);
        if (attempt.isGivenUp()) {
            attempt.askAgain(null);
            return;
        }
        CardState before = attempt.state();
        askLater(attempt);
        if (attempt.state() != before) {
            events.publishEvent(CardChanged.of(attempt));
        }
    }

    /** @param kept what was kept of it, where that was said apart; null for nothing more than the snapshot says */
    void took(AttemptId id, PaymentSnapshot snapshot, @Nullable KeptMethod kept) {
        CardAttempt attempt = lock(id);
        if (isAnother(attempt, snapshot)) {
            twice(attempt, snapshot);
            return;
        }
        CardState before = attempt.state();
        attempt.open(snapshot.payment(), null);
        if (snapshot.status() == PaymentStatus.SUCCEEDED) {
            came(attempt, snapshot, kept);
        } else {
            came(attempt, snapshot.status(), snapshot.decline());
        }
        if (attempt.state() != before) {
            events.publishEvent(CardChanged.of(attempt));
        }
    }

    private void came(CardAttempt attempt, PaymentSnapshot snapshot, @Nullable KeptMethod kept) {
        attempt.askAgain(null);
        if (!attempt.state().isSettled()) {
            if (isAsAsked(attempt, snapshot)) {
                attempt.attend(null);
                attempt.come(clock.instant());
                money.take(attempt);
            } else {
                mismatch(attempt, snapshot);
                return;
            }
        }
        KeptMethod said = kept == null ? snapshot.kept() : kept;
        if (said != null && attempt.state() == CardState.SUCCEEDED) {
            keeping.keep(attempt, said);
        }
    }

    private void came(CardAttempt attempt, PaymentStatus status, @Nullable Decline decline) {
        Instant now = clock.instant();
        if (attempt.state().isSettled()) {
            if (status == PaymentStatus.CANCELED || status == PaymentStatus.EXPIRED) {
                trouble(attempt, "paid before, and now the provider says: " + status);
            }
            return;
        }
        switch (status) {
            case CANCELED -> attempt.cancel(decline, now);
            case EXPIRED -> attempt.expire(now);
            default -> {
                askLater(attempt);
                return;
            }
        }
        attempt.askAgain(null);
    }

    private void askLater(CardAttempt attempt) {
        Instant now = clock.instant();
        Instant next = AskingDays.next(attempt, now);
        attempt.askAgain(next);
        if (now.isAfter(attempt.expiresAt()) && attempt.savedMethod() == null) {
            attempt.expire(now);
        }
        if (next == null && attempt.state().isOpen()) {
            attempt.expire(now);
            trouble(attempt, "nobody knows what became of it; look in the provider's cabinet");
        }
    }

    private static boolean isAsAsked(CardAttempt attempt, PaymentSnapshot snapshot) {
        return snapshot.left().equals(attempt.sum()) && snapshot.isOf(attempt.ref());
    }

    private void mismatch(CardAttempt attempt, PaymentSnapshot snapshot) {
        String words = "asked for " + attempt.sum() + ", and the provider has " + snapshot.left();
        attempt.mismatch(words, snapshot.left(), clock.instant());
        events.publishEvent(new CardTrouble(attempt.gateway(), attempt.id(), words));
    }

    /** Whether the provider has two payments for one attempt. */
    private static boolean isAnother(CardAttempt attempt, PaymentSnapshot snapshot) {
        return attempt.payment()
                .filter(known -> !known.equals(snapshot.payment()))
                .isPresent();
    }

    private void twice(CardAttempt attempt, PaymentSnapshot snapshot) {
        if (snapshot.status() == PaymentStatus.SUCCEEDED) {
            trouble(
                    attempt,
                    "paid once more at the provider, as " + snapshot.payment().id());
        }
    }

    private void trouble(CardAttempt attempt, String words) {
        if (!words.equals(attempt.attention())) {
            attempt.attend(words);
            events.publishEvent(new CardTrouble(attempt.gateway(), attempt.id(), words));
        }
    }

    private CardAttempt lock(AttemptId id) {
        return locking.lock(id).orElseThrow();
    }
}
