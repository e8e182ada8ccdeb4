package app.linekeeper.bot.pay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** How the pages look; it stands in each of them, and the browser takes no other. */
@Component
class StyleSheet {

    private final String text;
    private final String hash;

    StyleSheet() {
        try {
            text = new ClassPathResource("pay/page.css").getContentAsString(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            hash = "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    String text() {
        return text;
    }

    /** As a Content-Security-Policy names it. */
    String hash() {
        return hash;
    }
}
