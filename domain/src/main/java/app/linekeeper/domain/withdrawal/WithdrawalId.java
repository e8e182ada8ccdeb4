package app.linekeeper.domain.withdrawal;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a withdrawal. */
@Embeddable
public record WithdrawalId(UUID value) {

    public static WithdrawalId next() {
        return new WithdrawalId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static WithdrawalId parse(String text) {
        return new WithdrawalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
