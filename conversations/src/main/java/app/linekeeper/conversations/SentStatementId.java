package app.linekeeper.conversations;

import java.util.UUID;

/** Identifies a file that came as a bank's statement. */
public record SentStatementId(UUID value) {

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static SentStatementId parse(String text) {
        return new SentStatementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
