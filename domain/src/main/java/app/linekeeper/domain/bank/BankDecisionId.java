package app.linekeeper.domain.bank;

import java.util.UUID;

/** Identifies what was decided about a line, or a part of it. */
public record BankDecisionId(UUID value) {

    static BankDecisionId next() {
        return new BankDecisionId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static BankDecisionId parse(String text) {
        return new BankDecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
