package app.linekeeper.bot.pay;

import app.linekeeper.domain.card.CardTerms;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What every answer tells browsers: run no script, show this in no frame, keep and tell nothing of it. */
@Component
class SafeHeaders {

    private final Map<String, String> headers = new LinkedHashMap<>();

    SafeHeaders(CardTerms terms, StyleSheet style) {
        boolean isTls =
                terms.publicUrl() != null && "https".equals(terms.publicUrl().getScheme());
        // a form that leads on to a provider's page is judged by that address, too
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; style-src '" + style.hash() + "'; form-action 'self' https:"
                        + (isTls ? "" : " http:") + "; frame-ancestors 'none'; base-uri 'none'");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cache-Control", "no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("X-Robots-Tag", "noindex, nofollow");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        if (isTls) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
    }

    void addTo(HttpServletResponse response) {
        headers.forEach(response::setHeader);
    }
}
