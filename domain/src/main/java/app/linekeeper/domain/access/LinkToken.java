package app.linekeeper.domain.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret in a one-time link: a kind and 192 random bits, fit for a Telegram deep link ({@code ?start=}). Only its
 * hash is stored, and it never says itself in a log.
 */
public final class LinkToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private final String text;

    private LinkToken(String text) {
        this.text = text;
    }

    /** @param kind the first letter, by which a link is told from another */
    public static LinkToken fresh(char kind) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkToken(kind + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** A token as it came in with a link; may be anything. */
    public static LinkToken received(String text) {
        return new LinkToken(text);
    }

    /** What stands in the link: at most 64 of {@code A-Z a-z 0-9 _ -}. */
    public String text() {
        return text;
    }

    /** SHA-256 in 64 hexadecimal digits: what is stored and looked for. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "LinkToken[hidden]";
    }
}
