package app.linekeeper.bot.upload;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** The secret of whoever may upload. It is compared by its hash, in the same time whatever is shown, and kept nowhere else. */
final class Token {

    private static final String SCHEME = "Bearer ";

    private final byte[] hash;

    Token(String secret) {
        this.hash = hash(secret);
    }

    /** @param authorization the header, if there was one */
    boolean isIn(@Nullable String authorization) {
        String shown = authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? authorization.substring(SCHEME.length())
                : "";
        return MessageDigest.isEqual(hash, hash(shown));
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
