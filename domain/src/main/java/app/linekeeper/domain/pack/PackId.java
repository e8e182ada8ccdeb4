package app.linekeeper.domain.pack;

import java.util.UUID;

/** Identifies a pack. */
public record PackId(UUID value) {

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static PackId parse(String text) {
        return new PackId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
