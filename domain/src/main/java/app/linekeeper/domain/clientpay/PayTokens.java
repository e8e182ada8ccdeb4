package app.linekeeper.domain.clientpay;

import app.linekeeper.domain.card.Sealing;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The text in a link to pay: a letter, the link's id and its signature, 55 of {@code A-Z a-z 0-9 _ -}, fit for an address
 * and for a Telegram deep link ({@code ?start=}). Nobody makes one without the key.
 */
@Component
public class PayTokens {

    /** How every token begins, by which it is told from one-time links. */
    public static final char LETTER = 'p';

    private static final String USE = "pay-link";
    private static final int ID_BYTES = 16;
    private static final int SIGNATURE_BYTES = 24;
    private static final Pattern SHAPE = Pattern.compile(LETTER + "[A-Za-z0-9_-]{54}");

    private final Sealing sealing;

    PayTokens(Sealing sealing) {
        this.sealing = sealing;
    }

    /** @throws IllegalStateException where no key is set */
    String of(PayLinkId id) {
        byte[] bytes = ByteBuffer.allocate(ID_BYTES + SIGNATURE_BYTES)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .put(signature(id))
                .array();
        return LETTER + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The link that it is of; empty for whatever is no token of ours, and where no key is set. */
    public Optional<PayLinkId> read(String text) {
        if (!sealing.isPossible() || !SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text.substring(1)));
        PayLinkId id = new PayLinkId(new UUID(bytes.getLong(), bytes.getLong()));
        byte[] signature = new byte[SIGNATURE_BYTES];
        bytes.get(signature);
        // the last letter holds bits that mean nothing: only one way to write a token counts
        return MessageDigest.isEqual(signature, signature(id)) && of(id).equals(text)
                ? Optional.of(id)
                : Optional.empty();
    }

    private byte[] signature(PayLinkId id) {
        return Arrays.copyOf(sealing.sign(USE, id.toString()), SIGNATURE_BYTES);
    }
}
