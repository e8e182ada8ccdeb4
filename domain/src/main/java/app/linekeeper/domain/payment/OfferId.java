package app.linekeeper.domain.payment;

/**
 * Identifies an offer among those for an order.
 *
 * @param way the name of the way
 * @param account which account of that way; empty where it has one only
 */
public record OfferId(String way, String account) {

    /** What {@link #toString} wrote; of any other text an offer that nobody makes. */
    public static OfferId parse(String text) {
        String[] parts = text.split(":", 2);
        return new OfferId(parts[0], parts.length == 1 ? "" : parts[1]);
    }

    @Override
    public String toString() {
        return account.isEmpty() ? way : way + ":" + account;
    }
}
