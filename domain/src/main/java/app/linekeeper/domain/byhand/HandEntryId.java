package app.linekeeper.domain.byhand;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies an entry by hand. */
@Embeddable
public record HandEntryId(UUID value) {

    public static HandEntryId next() {
        return new HandEntryId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static HandEntryId parse(String text) {
        return new HandEntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
