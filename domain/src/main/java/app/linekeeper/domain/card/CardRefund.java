package app.linekeeper.domain.card;

import app.linekeeper.domain.shared.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Money of one attempt that goes back by card. */
@Entity
public class CardRefund {

    private static final int LONGEST_WORDS = 400;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CardRefundId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "attempt"))
    private AttemptId attempt;

    private String occasion;
    private long sumMinor;
    private long beforeMinor;
    private Currency currency;

    @Enumerated(EnumType.STRING)
    private RefundState state = RefundState.PENDING;

    private @Nullable String refundId;
    private @Nullable String words;
    private Instant orderedAt;
    private int tries;
    private @Nullable Instant nextTryAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ReturnedBy returnedBy;

    @SuppressWarnings("NullAway") // filled by JPA
    protected CardRefund() {}

    /** @param before what went back of the attempt before */
    CardRefund(CardRefundId id, AttemptId attempt, String occasion, Money sum, Money before, Instant at) {
        this.id = id;
        this.attempt = attempt;
        this.occasion = occasion;
        this.sumMinor = sum.minor();
        this.beforeMinor = before.minor();
        this.currency = sum.currency();
        this.orderedAt = at;
        this.nextTryAt = at;
    }

    public CardRefundId id() {
        return id;
    }

    public AttemptId attempt() {
        return attempt;
    }

    public Money sum() {
        return new Money(sumMinor, currency);
    }

    Money before() {
        return new Money(beforeMinor, currency);
    }

    public RefundState state() {
        return state;
    }

    /** Why it failed or is not there yet, or how it was given back otherwise, for operators; null where nothing is to be said. */
    public @Nullable String words() {
        return words;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** Whether it is no more with the provider by now. */
    boolean isGone() {
        return state == RefundState.SUCCEEDED || returnedBy == ReturnedBy.CABINET;
    }

    int tries() {
        return tries;
    }

    /**
     * The provider is asked now.
     *
     * @param gone what of the attempt went back before
     */
    void ask(Money gone, Instant again) {
        tries++;
        beforeMinor = gone.minor();
        nextTryAt = again;
    }

    /** It is to be asked again. */
    void askAgain(@Nullable String said, Instant again) {
        words = cut(said);
        nextTryAt = again;
    }

    void end(RefundState as, @Nullable String id, @Nullable String said, Instant at) {
        state = as;
        refundId = id;
        words = cut(said);
        nextTryAt = null;
        endedAt = at;
    }

    /** Somebody gave it back otherwise. */
    void returned(ReturnedBy how, String said, Instant at) {
        end(RefundState.BY_HAND, refundId, said, at);
        returnedBy = how;
    }

    private static @Nullable String cut(@Nullable String said) {
        return said == null || said.length() <= LONGEST_WORDS ? said : said.substring(0, LONGEST_WORDS);
    }
}
