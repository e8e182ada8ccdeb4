package app.linekeeper.domain.catalog;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a seller. */
@Embeddable
public record SellerId(UUID value) {

    public static SellerId next() {
        return new SellerId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static SellerId parse(String text) {
        return new SellerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
