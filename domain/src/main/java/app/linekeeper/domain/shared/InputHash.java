package app.linekeeper.domain.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A fingerprint of a command's input, kept beside its idempotency key (rule 4). 64 hexadecimal digits. */
public record InputHash(String value) {

    /** The fingerprint of these parts in this order; each part counts by its {@code toString()}. */
    public static InputHash of(Object... parts) {
        MessageDigest digest = sha256();
        for (Object part : parts) {
            byte[] bytes = String.valueOf(part).getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return new InputHash(HexFormat.of().formatHex(digest.digest()));
    }

    /** @throws KeyReused if the key was first used with other input than this */
    public void mustBe(String first, IdempotencyKey key) {
        if (!value.equals(first)) {
            throw new KeyReused(key);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
