package app.linekeeper.domain.order;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies an order line. */
@Embeddable
public record OrderLineId(UUID value) {

    public static OrderLineId next() {
        return new OrderLineId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static OrderLineId parse(String text) {
        return new OrderLineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
