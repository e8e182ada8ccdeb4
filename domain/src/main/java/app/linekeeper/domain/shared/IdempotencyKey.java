package app.linekeeper.domain.shared;

/** Names one intention of one person, so that carrying it out twice does it once (rule 4). At most 120 characters. */
public record IdempotencyKey(String value) {

    public IdempotencyKey {
        if (value.isBlank() || value.length() > 120) {
            throw new IllegalArgumentException("an idempotency key has 1 to 120 characters: " + value.length());
        }
    }
}
