package app.linekeeper.domain.card.reconcile;

import java.util.UUID;

/** Names a difference. */
public record DifferenceId(UUID value) {

    /** @throws IllegalArgumentException if it is none */
    public static DifferenceId parse(String text) {
        return new DifferenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
