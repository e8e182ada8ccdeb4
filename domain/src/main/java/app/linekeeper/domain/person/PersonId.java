package app.linekeeper.domain.person;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a person. */
@Embeddable
public record PersonId(UUID value) {

    public static PersonId next() {
        return new PersonId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static PersonId parse(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
