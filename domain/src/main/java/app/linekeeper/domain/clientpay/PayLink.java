package app.linekeeper.domain.clientpay;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.MemberId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link by which a client pays one order, until its end, unless it is withdrawn before. */
@Entity
public class PayLink {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PayLinkId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "order_id"))
    private OrderId order;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "made_by"))
    private MemberId madeBy;

    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway") // filled by JPA
    protected PayLink() {}

    PayLink(PayLinkId id, OrderId order, MemberId madeBy, Instant madeAt, Instant expiresAt) {
        this.id = id;
        this.order = order;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.expiresAt = expiresAt;
    }

    public PayLinkId id() {
        return id;
    }

    public OrderId order() {
        return order;
    }

    public MemberId madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** From when on it leads nowhere. */
    public Instant expiresAt() {
        return expiresAt;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Whether it still leads to the order. */
    boolean holds(Instant now) {
        return !isWithdrawn() && !isExpired(now);
    }

    /** From now on it leads nowhere; one that was withdrawn stays so. */
    void withdraw(Instant at) {
        if (withdrawnAt == null) {
            withdrawnAt = at;
        }
    }
}
