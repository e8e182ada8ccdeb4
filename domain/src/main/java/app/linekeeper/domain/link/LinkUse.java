package app.linekeeper.domain.link;

import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every one-time link has in common: its token's hash, its end, and who used it. */
@Embeddable
public class LinkUse {

    private String tokenHash;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "used_by"))
    private @Nullable MemberId usedBy;

    @SuppressWarnings("NullAway") // filled by JPA
    protected LinkUse() {}

    public LinkUse(LinkToken token, Instant createdAt, Instant expiresAt) {
        this.tokenHash = token.hash();
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** Why the link cannot be used at this moment; empty if it can. */
    public Optional<Refusal> refusalAt(Instant now) {
        if (usedAt != null) {
            return Optional.of(Refusal.of(Reason.LINK_USED));
        }
        return now.isBefore(expiresAt) ? Optional.empty() : Optional.of(Refusal.of(Reason.LINK_EXPIRED));
    }

    /** Who used the link; null while it waits. */
    public @Nullable MemberId usedBy() {
        return usedBy;
    }

    /** @throws IllegalStateException if the link cannot be used at this moment */
    public void use(MemberId by, Instant now) {
        refusalAt(now).ifPresent(refusal -> {
            throw new IllegalStateException(refusal.reason() + ", created " + createdAt);
        });
        usedAt = now;
        usedBy = by;
    }
}
