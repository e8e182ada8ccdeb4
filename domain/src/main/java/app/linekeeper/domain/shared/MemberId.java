package app.linekeeper.domain.shared;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a member: one person in one partner, or as operator or client. */
@Embeddable
public record MemberId(UUID value) {

    public static MemberId next() {
        return new MemberId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static MemberId parse(String text) {
        return new MemberId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
