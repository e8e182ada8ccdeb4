package app.linekeeper.domain.card;

import app.linekeeper.domain.gateway.ChargeSaved;
import app.linekeeper.domain.gateway.GatewayId;
import app.linekeeper.domain.gateway.StartPayment;
import app.linekeeper.domain.shared.Sha256;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a provider is to be asked, and notes before that it is: a stop afterwards finds that it may know of it. */
@Component
class PreparingAsk {

    private static final URI TELEGRAM = URI.create("https://t.me");
    private static final int CUSTOMER_CHARACTERS = 32;

    private final CardAttempts attempts;
    private final SavedMethods methods;
    private final CardReceipts receipts;
    private final Sealing sealing;
    private final CardTerms terms;
    private final Clock clock;

    PreparingAsk(
            CardAttempts attempts,
            SavedMethods methods,
            CardReceipts receipts,
            Sealing sealing,
            CardTerms terms,
            Clock clock) {
        this.attempts = attempts;
        this.methods = methods;
        this.receipts = receipts;
        this.sealing = sealing;
        this.terms = terms;
        this.clock = clock;
    }

    /** Empty where nothing is to be asked by now, or somebody else asks. */
    @Transactional
    Optional<Asking> prepare(AttemptId id) {
        Instant now = clock.instant();
        return attempts.lock(id)
                .filter(attempt ->
                        attempt.nextAskAt() != null && !attempt.nextAskAt().isAfter(now))
                .map(attempt -> {
                    boolean wasAsked = attempt.wasAsked();
                    attempt.ask(now, Objects.requireNonNullElse(AskingDays.next(attempt, now), now));
                    return asking(attempt, wasAsked);
                });
    }

    private Asking asking(CardAttempt attempt, boolean wasAsked) {
        boolean isKnown = attempt.payment().isPresent();
        return new Asking(
                attempt.gateway(),
                attempt.ref(),
                attempt.payment().orElse(null),
                wasAsked,
                isKnown || attempt.savedMethod() != null ? null : start(attempt),
                isKnown ? null : charge(attempt),
                attempt.isGivenUp());
    }

    private StartPayment start(CardAttempt attempt) {
        return new StartPayment(
                attempt.ref(),
                attempt.sum(),
                attempt.method(),
                receipts.description(attempt),
                attempt.language(),
                receipts.of(attempt),
                attempt.returnTo().orElseGet(this::returnTo),
                notifyTo(attempt.gateway()),
                attempt.expiresAt(),
                attempt.saves(),
                customer(attempt));
    }

    private @Nullable ChargeSaved charge(CardAttempt attempt) {
        SavedMethodId kept = attempt.savedMethod();
        return kept == null
                ? null
                : new ChargeSaved(
                        attempt.ref(),
                        attempt.sum(),
                        methods.findById(kept).orElseThrow().token(sealing),
                        receipts.description(attempt),
                        receipts.of(attempt),
                        notifyTo(attempt.gateway()),
                        customer(attempt));
    }

    private URI returnTo() {
        if (terms.chatUrl() != null) {
            return terms.chatUrl();
        }
        return terms.publicUrl() == null ? TELEGRAM : terms.publicUrl().resolve("/thanks");
    }

    private @Nullable URI notifyTo(GatewayId gateway) {
        return terms.publicUrl() == null ? null : terms.publicUrl().resolve("/hooks/" + gateway);
    }

    /** The same for a partner for ever, and telling nothing. */
    private static String customer(CardAttempt attempt) {
        return Sha256.hex("customer:" + attempt.partner()).substring(0, CUSTOMER_CHARACTERS);
    }
}
