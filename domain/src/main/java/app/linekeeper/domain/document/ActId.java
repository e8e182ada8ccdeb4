package app.linekeeper.domain.document;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies an act. */
@Embeddable
public record ActId(UUID value) {

    public static ActId next() {
        return new ActId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static ActId parse(String text) {
        return new ActId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
