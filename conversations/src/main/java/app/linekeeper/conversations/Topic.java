package app.linekeeper.conversations;

/**
 * What something happens to, such as an order: screens that live by it are drawn anew then.
 *
 * @param kind such as {@code order}
 * @param id which one
 */
public record Topic(String kind, String id) {

    public static Topic of(String kind, Object id) {
        return new Topic(kind, id.toString());
    }

    /** Reads what {@link #toString} writes. */
    public static Topic parse(String text) {
        String[] parts = text.split(":", 2);
        return new Topic(parts[0], parts[1]);
    }

    /** As it is stored with a screen; at most 100 characters. */
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
