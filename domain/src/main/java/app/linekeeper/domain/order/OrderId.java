package app.linekeeper.domain.order;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies an order. */
@Embeddable
public record OrderId(UUID value) {

    public static OrderId next() {
        return new OrderId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static OrderId parse(String text) {
        return new OrderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
