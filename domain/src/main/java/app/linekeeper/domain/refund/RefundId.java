package app.linekeeper.domain.refund;

import java.util.UUID;

/** Identifies a refund. */
public record RefundId(UUID value) {

    public static RefundId next() {
        return new RefundId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
