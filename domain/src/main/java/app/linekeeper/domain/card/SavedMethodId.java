package app.linekeeper.domain.card;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies what was kept of a payment. */
@Embeddable
public record SavedMethodId(UUID value) {

    public static SavedMethodId next() {
        return new SavedMethodId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static SavedMethodId parse(String text) {
        return new SavedMethodId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
