package app.linekeeper.domain.gateway.halyk;

import app.linekeeper.domain.gateway.AttemptRef;
import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.gateway.GatewayMisused;
import app.linekeeper.domain.gateway.http.ProviderAnswer;
import app.linekeeper.domain.gateway.http.ProviderHttp;
import app.linekeeper.domain.shared.Money;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The right to ask Halyk for something: OAuth 2 by client credentials, with a scope and particulars for each purpose. */
final class HalykTokens {

    private static final String OPERATIONS =
            "webapi usermanagement email_send verification statement statistics payment";
    /** A token is not used in its last minute. */
    private static final long SECONDS_SPARE = 60;

    private final HalykSettings settings;
    private final ProviderHttp oauth;
    private final Clock clock;

    private @Nullable String kept;
    private Instant keptUntil = Instant.MIN;

    HalykTokens(HalykSettings settings, Clock clock) {
        this.settings = settings;
        this.oauth = new ProviderHttp("halyk", settings.oauthUrl(), settings.connection());
        this.clock = clock;
    }

    /** To ask what became of payments and to give money back; kept until shortly before its end. */
    synchronized String operations() {
        if (kept == null || !clock.instant().isBefore(keptUntil)) {
            JsonNode token = make(OPERATIONS, Map.of("terminal", settings.terminal()));
            long seconds = seconds(token);
            keptUntil = clock.instant().plusSeconds(seconds - SECONDS_SPARE);
            kept = text(token);
        }
        return kept;
    }

    /** The one that is kept was refused: the next is made anew. */
    synchronized void forget() {
        kept = null;
    }

    /** To make one link. */
    String link() {
        return text(make("payment", Map.of()));
    }

    /** To charge a saved card once: each charge needs a token of its own. */
    String charge(AttemptRef attempt, Money sum) {
        Map<String, String> particulars = new LinkedHashMap<>();
        particulars.put("invoiceID", String.valueOf(attempt.number()));
        particulars.put("amount", Tenge.written(sum).toString());
        particulars.put("currency", Tenge.KZT.getCurrencyCode());
        particulars.put("terminal", settings.terminal());
        return text(make(OPERATIONS, particulars));
    }

    private JsonNode make(String scope, Map<String, String> particulars) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("scope", scope);
        form.put("client_id", settings.clientId());
        form.put("client_secret", settings.clientSecret());
        form.putAll(particulars);
        ProviderAnswer answer =
                oauth.post("/oauth2/token", Map.of(), "application/x-www-form-urlencoded", encoded(form));
        if (!answer.isOk()) {
            throw new GatewayMisused("halyk refuses linekeeper.gateways.halyk.client-id, client-secret or terminal");
        }
        return answer.json();
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String text(JsonNode token) {
        String text = token.path("access_token").asString("");
        if (text.isEmpty()) {
            throw new GatewayAway("halyk answered without a token");
        }
        return text;
    }

    private static long seconds(JsonNode token) {
        return token.path("expires_in").asLong(0);
    }
}
