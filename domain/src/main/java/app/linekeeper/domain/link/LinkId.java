package app.linekeeper.domain.link;

import java.util.UUID;

/** Identifies a one-time link; says nothing of its token. */
public record LinkId(UUID value) {

    static LinkId next() {
        return new LinkId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static LinkId parse(String text) {
        return new LinkId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
