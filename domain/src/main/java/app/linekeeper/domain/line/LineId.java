package app.linekeeper.domain.line;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a line. */
@Embeddable
public record LineId(UUID value) {

    public static LineId next() {
        return new LineId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static LineId parse(String text) {
        return new LineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
