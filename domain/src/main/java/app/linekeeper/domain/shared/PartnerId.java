package app.linekeeper.domain.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a partner. */
@Embeddable
public record PartnerId(UUID value) {

    public static PartnerId next() {
        return new PartnerId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static PartnerId parse(String text) {
        return new PartnerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
