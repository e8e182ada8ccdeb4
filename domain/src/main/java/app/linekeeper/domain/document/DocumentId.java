package app.linekeeper.domain.document;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a document of any type. */
@Embeddable
public record DocumentId(UUID value) {

    public static DocumentId next() {
        return new DocumentId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static DocumentId parse(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
