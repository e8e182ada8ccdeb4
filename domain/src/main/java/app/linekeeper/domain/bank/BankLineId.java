package app.linekeeper.domain.bank;

import java.util.UUID;

/** Identifies a line of a statement. */
public record BankLineId(UUID value) {

    static BankLineId next() {
        return new BankLineId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static BankLineId parse(String text) {
        return new BankLineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
