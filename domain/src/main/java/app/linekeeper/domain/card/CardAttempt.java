package app.linekeeper.domain.card;

import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Reason;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One attempt to take money by card: it is a row before the provider hears of it, and what has come stays come. */
@Entity
public class CardAttempt extends BegunAttempt {

    private static final int LONGEST_ATTENTION = 400;

    @Version
    private @Nullable Long version;

    private @Nullable UUID openFor;

    private long refundedMinor;

    @Enumerated(EnumType.STRING)
    private CardState state = CardState.NEW;

    private @Nullable String paymentId;
    private @Nullable String page;

    @Enumerated(EnumType.STRING)
    private Decline.@Nullable Kind decline;

    private @Nullable String declineCode;

    @Enumerated(EnumType.STRING)
    private @Nullable CardBecame became;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason why;

    private @Nullable String attention;
    private @Nullable Long takenMinor;
    private @Nullable String decided;

    private @Nullable Instant askedAt;
    private int askedTimes;
    private @Nullable Instant nextAskAt;
    private @Nullable Instant givenUpAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway") // filled by JPA
    protected CardAttempt() {}

    CardAttempt(AttemptId id, long number, AttemptDraft draft, Instant at) {
        super(id, number, draft, at);
        this.openFor = draft.order() == null ? null : draft.order().value();
        this.nextAskAt = at;
    }

    /** What of it went back, or is on its way. */
    public Money refunded() {
        return new Money(refundedMinor, sum().currency());
    }

    /** What came where it is not what was asked for; empty where that is, or is of another currency. */
    public Optional<Money> taken() {
        return Optional.ofNullable(takenMinor).map(minor -> new Money(minor, sum().currency()));
    }

    /** What came, or is to come. */
    public Money captured() {
        return taken().orElse(sum());
    }

    /** Whether an operator has to say what becomes of what came. */
    public boolean isUndecided() {
        return state == CardState.MISMATCHED && became == null;
    }

    /** Why an operator decided what became of it; null where none had to. */
    public @Nullable String decided() {
        return decided;
    }

    public CardState state() {
        return state;
    }

    /** As the provider names it; empty until it said so. */
    public Optional<GatewayPayment> payment() {
        return Optional.ofNullable(paymentId).map(GatewayPayment::new);
    }

    /** Where it can be paid; empty until that is known, and where it cannot be any more. */
    public Optional<URI> page() {
        return state == CardState.PENDING ? Optional.ofNullable(page).map(URI::create) : Optional.empty();
    }

    /** Why it was refused; null unless it was. */
    public @Nullable Decline decline() {
        return decline == null || declineCode == null ? null : new Decline(decline, declineCode);
    }

    /** What became of the money; null until it came. */
    public @Nullable CardBecame became() {
        return became;
    }

    /** Why it could not pay the order; null where it did. */
    public @Nullable Reason why() {
        return why;
    }

    /** What an operator has to see to; null for nothing. */
    public @Nullable String attention() {
        return attention;
    }

    /** When nothing more was to be expected of it as far as we said; null while it is open. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** When the provider is to be asked next; null where nothing is to be expected. */
    @Nullable
    Instant nextAskAt() {
        return nextAskAt;
    }

    int askedTimes() {
        return askedTimes;
    }

    /** Whether the provider may know of it. */
    boolean wasAsked() {
        return askedAt != null;
    }

    /** Whether nobody is to pay by it any more, as somebody here said. */
    public boolean isGivenUp() {
        return givenUpAt != null;
    }

    /** The provider is asked now: from here on it may know of it. */
    void ask(Instant at, Instant again) {
        if (askedAt == null) {
            askedAt = at;
        }
        if (state == CardState.NEW) {
            state = CardState.UNKNOWN;
        }
        askedTimes++;
        nextAskAt = again;
    }

    /** The provider knows it by this name, and it can be paid there. */
    void open(GatewayPayment payment, @Nullable URI where) {
        paymentId = payment.id();
        if (where != null) {
            page = where.toString();
        }
        if (state == CardState.NEW || state == CardState.UNKNOWN) {
            state = CardState.PENDING;
        }
    }

    /** @throws IllegalStateException if it has come before */
    void come(Instant at) {
        if (state.isSettled()) {
            throw new IllegalStateException("the money of attempt " + id() + " came before");
        }
        end(CardState.SUCCEEDED, at);
        decline = null;
        declineCode = null;
    }

    void became(CardBecame what, @Nullable Reason reason) {
        became = what;
        why = reason;
    }

    void mismatch(String words, Money took, Instant at) {
        end(CardState.MISMATCHED, at);
        takenMinor = took.currency().equals(sum().currency()) && took.isPositive() ? took.minor() : null;
        attend(words);
    }

    void decide(String words) {
        decided = cut(words);
        attention = null;
    }

    /** Does nothing where money has come. */
    void cancel(@Nullable Decline reason, Instant at) {
        if (state.isOpen()) {
            end(CardState.CANCELED, at);
            decline = reason == null ? null : reason.kind();
            declineCode = reason == null ? null : reason.code();
        }
    }

    /** Does nothing where money has come, or it was refused. */
    void expire(Instant at) {
        if (state.isOpen()) {
            end(CardState.EXPIRED, at);
        }
    }

    /** Nobody is to pay by it any more; the provider is told, and asked whether somebody did. */
    void giveUp(Instant at) {
        if (state.isOpen()) {
            boolean unheardOf = !wasAsked();
            end(CardState.CANCELED, at);
            givenUpAt = at;
            nextAskAt = unheardOf ? null : at;
        }
    }

    void askAgain(@Nullable Instant at) {
        nextAskAt = at;
    }

    void attend(@Nullable String words) {
        attention = words == null ? null : cut(words);
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_ATTENTION ? words : words.substring(0, LONGEST_ATTENTION);
    }

    /** @throws IllegalStateException if more would go back than came */
    void giveBack(Money part) {
        Money all = refunded().plus(part);
        if (!state.isSettled() || became == null || captured().isLessThan(all)) {
            throw new IllegalStateException("attempt " + id() + " gives back " + all + " of " + captured());
        }
        refundedMinor = all.minor();
    }

    private void end(CardState as, Instant at) {
        state = as;
        openFor = null;
        endedAt = at;
    }
}
