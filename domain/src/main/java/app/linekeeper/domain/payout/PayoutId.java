package app.linekeeper.domain.payout;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a payout. */
@Embeddable
public record PayoutId(UUID value) {

    public static PayoutId next() {
        return new PayoutId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static PayoutId parse(String text) {
        return new PayoutId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
