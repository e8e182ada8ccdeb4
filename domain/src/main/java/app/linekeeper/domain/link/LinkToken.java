package app.linekeeper.domain.link;

import app.linekeeper.domain.shared.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

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
        return Sha256.hex(text);
    }

    @Override
    public String toString() {
        return "LinkToken[hidden]";
    }
}
