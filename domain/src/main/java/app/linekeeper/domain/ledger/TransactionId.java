package app.linekeeper.domain.ledger;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a transaction of the ledger. */
@Embeddable
public record TransactionId(UUID value) {

    public static TransactionId next() {
        return new TransactionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
