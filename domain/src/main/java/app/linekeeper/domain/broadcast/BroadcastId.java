package app.linekeeper.domain.broadcast;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a broadcast. */
@Embeddable
public record BroadcastId(UUID value) {

    public static BroadcastId next() {
        return new BroadcastId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static BroadcastId parse(String text) {
        return new BroadcastId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
