package app.linekeeper.domain.gateway.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.net.Webhook;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StripeSignatureTest {

    private static final String SECRET = "whsec_5WbX5kEWLlfzsGNjH64I8lOOqUB6e8FH";
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");
    private static final String BODY = "{\"id\":\"evt_1\",\"name\":\"Ә ₸ 🙂\"}";

    @Test
    void whatTheSdkSignsIsGenuineForFiveMinutes() throws GeneralSecurityException {
        String header = Webhook.Signature.generateSignatureHeader(BODY, SECRET, AT.getEpochSecond());

        assertThat(isGenuine(header, AT)).isTrue();
        assertThat(isGenuine(header, AT.plusSeconds(300))).isTrue();
        assertThat(isGenuine(header, AT.plusSeconds(301))).isFalse();
        assertThat(isGenuine(header, AT.minusSeconds(301))).isFalse();
    }

    @Test
    void oneOfSeveralSignaturesIsEnoughWhileASecretIsReplaced() throws GeneralSecurityException {
        String header = Webhook.Signature.generateSignatureHeader(BODY, SECRET, AT.getEpochSecond());
        String between = header.replace(",v1=", ",v1=0011,v0=2233,v1=");

        assertThat(isGenuine(between, AT)).isTrue();
        assertThat(isGenuine(between + ",v1=4455", AT)).isTrue();
        assertThat(isGenuine(header.replace("v1=", "v0="), AT)).isFalse();
    }

    @Test
    void aSignatureIsOverTheBytesAsTheyCame() throws GeneralSecurityException {
        byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
        byte[] unreadable = body.clone();
        unreadable[body.length - 3] = (byte) 0xff;
        String read = new String(unreadable, StandardCharsets.UTF_8);
        String header = Webhook.Signature.generateSignatureHeader(read, SECRET, AT.getEpochSecond());

        assertThat(StripeSignature.isGenuine(header, unreadable, SECRET, AT)).isFalse();
    }

    private static boolean isGenuine(String header, Instant at) {
        return StripeSignature.isGenuine(header, BODY.getBytes(StandardCharsets.UTF_8), SECRET, at);
    }
}
