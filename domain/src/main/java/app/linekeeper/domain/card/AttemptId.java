package app.linekeeper.domain.card;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies an attempt to take money by card. */
@Embeddable
public record AttemptId(UUID value) {

    public static AttemptId next() {
        return new AttemptId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static AttemptId parse(String text) {
        return new AttemptId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
