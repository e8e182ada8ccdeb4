package app.linekeeper.domain.shared;

import java.nio.charset.StandardCharsets;

/** A fingerprint of a command's input, kept beside its idempotency key (rule 4). 64 hexadecimal digits. */
public record InputHash(String value) {

    /** The fingerprint of these parts in this order; each part counts by its {@code toString()}. */
    public static InputHash of(Object... parts) {
        StringBuilder all = new StringBuilder();
        for (Object part : parts) {
            String text = String.valueOf(part);
            all.append(text.getBytes(StandardCharsets.UTF_8).length).append(':').append(text);
        }
        return new InputHash(Sha256.hex(all.toString()));
    }

    /** @throws KeyReused if the key was first used with other input than this */
    public void mustBe(String first, IdempotencyKey key) {
        if (!value.equals(first)) {
            throw new KeyReused(key);
        }
    }
}
