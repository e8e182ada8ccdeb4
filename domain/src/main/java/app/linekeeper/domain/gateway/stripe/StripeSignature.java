package app.linekeeper.domain.gateway.stripe;

import app.linekeeper.domain.shared.HmacSha256;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The header by which Stripe signs a message: when, and an HMAC over that and the body, byte by byte; several where its secret is
 * being replaced.
 */
final class StripeSignature {

    private static final Duration GOOD_FOR = Duration.ofMinutes(5);
    private static final int DIGITS_OF_A_TIME = 12;

    private StripeSignature() {}

    /** @param at when the message came */
    static boolean isGenuine(String header, byte[] body, String secret, Instant at) {
        String signedAt = "";
        List<String> signatures = new ArrayList<>();
        for (String each : header.split(",", -1)) {
            if (each.startsWith("t=")) {
                signedAt = each.substring("t=".length());
            } else if (each.startsWith("v1=")) {
                signatures.add(each.substring("v1=".length()));
            }
        }
        if (!isTime(signedAt) || isOld(Instant.ofEpochSecond(Long.parseLong(signedAt)), at)) {
            return false;
        }
        String expected = HexFormat.of().formatHex(HmacSha256.of(signed(signedAt, body), secret));
        return signatures.stream().anyMatch(given -> HmacSha256.same(expected, given));
    }

    private static boolean isTime(String text) {
        return !text.isEmpty()
                && text.length() <= DIGITS_OF_A_TIME
                && text.chars().allMatch(each -> each >= '0' && each <= '9');
    }

    private static boolean isOld(Instant signedAt, Instant at) {
        return Duration.between(signedAt, at).abs().compareTo(GOOD_FOR) > 0;
    }

    private static byte[] signed(String signedAt, byte[] body) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        signed.writeBytes((signedAt + ".").getBytes(StandardCharsets.UTF_8));
        signed.writeBytes(body);
        return signed.toByteArray();
    }
}
