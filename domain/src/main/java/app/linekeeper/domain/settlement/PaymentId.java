package app.linekeeper.domain.settlement;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a payment. */
@Embeddable
public record PaymentId(UUID value) {

    public static PaymentId next() {
        return new PaymentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
