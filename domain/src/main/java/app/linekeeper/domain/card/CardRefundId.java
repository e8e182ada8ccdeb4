package app.linekeeper.domain.card;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies what goes back by card. */
@Embeddable
public record CardRefundId(UUID value) {

    public static CardRefundId next() {
        return new CardRefundId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static CardRefundId parse(String text) {
        return new CardRefundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
