package app.linekeeper.domain.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a client account. */
@Embeddable
public record ClientId(UUID value) {

    public static ClientId next() {
        return new ClientId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static ClientId parse(String text) {
        return new ClientId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
