package app.linekeeper.domain.lookup;

import java.util.UUID;

/** Which of what is somebody's own it is. */
public record OwnId(OwnKind kind, UUID id) {

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static OwnId parse(String text) {
        String[] parts = text.split(" ", 2);
        return new OwnId(OwnKind.valueOf(parts[0]), UUID.fromString(parts[parts.length - 1]));
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
