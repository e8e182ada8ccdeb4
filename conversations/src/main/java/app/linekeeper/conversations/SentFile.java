package app.linekeeper.conversations;

/**
 * A file that a person sent, by the id under which Telegram keeps it; its bytes are fetched by a job, never in a turn.
 *
 * @param name as the person's device calls it; any characters; empty if unknown
 * @param bytes how large it is
 */
public record SentFile(String id, String name, long bytes) {

    /** Reads what {@link #toString} writes. */
    public static SentFile parse(String text) {
        String[] parts = text.split(" ", 3);
        return new SentFile(parts[0], parts[2], Long.parseLong(parts[1]));
    }

    @Override
    public String toString() {
        return id + " " + bytes + " " + name;
    }
}
