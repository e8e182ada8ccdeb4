package app.linekeeper.domain.bank;

import java.util.UUID;

/** Identifies a statement that was loaded. */
public record StatementId(UUID value) {

    static StatementId next() {
        return new StatementId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static StatementId parse(String text) {
        return new StatementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
