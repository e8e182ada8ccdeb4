package app.linekeeper.conversations;

import java.util.UUID;

/** Identifies a file with requisites that a person sent. */
public record SentRequisitesId(UUID value) {

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static SentRequisitesId parse(String text) {
        return new SentRequisitesId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
