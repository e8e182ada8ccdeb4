package app.linekeeper.domain.gateway.robokassa;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what a shop signs, as it is chosen in the cabinet; MD5 is what is chosen there for a shop that chose nothing. */
enum RobokassaHash {
    SHA256("SHA-256"),
    SHA384("SHA-384"),
    SHA512("SHA-512"),
    SHA1("SHA-1"),
    MD5("MD5");

    private final String algorithm;

    RobokassaHash(String algorithm) {
        this.algorithm = algorithm;
    }

    /** Of the text in UTF-8, in small hexadecimal digits. */
    String of(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
