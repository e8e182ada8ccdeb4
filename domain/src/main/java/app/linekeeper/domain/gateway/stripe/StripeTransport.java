package app.linekeeper.domain.gateway.stripe;

import app.linekeeper.domain.gateway.http.ProviderAnswer;
import app.linekeeper.domain.gateway.http.ProviderHttp;
import com.stripe.StripeClient;
import com.stripe.net.HttpClient;
import com.stripe.net.HttpHeaders;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The SDK's calls go the way of all providers' calls: in bounded time, once, and to certificates that are trusted here. Of its
 * headers only those are sent that the call needs, so that Stripe is told nothing of this machine or of how long calls take.
 */
final class StripeTransport extends HttpClient {

    private static final List<String> SENT = List.of("Authorization", "Stripe-Version", "Idempotency-Key");

    private final ProviderHttp http;

    private StripeTransport(ProviderHttp http) {
        this.http = http;
    }

    static StripeClient client(StripeSettings settings) {
        URI base = URI.create(
                settings.apiUrl().getScheme() + "://" + settings.apiUrl().getAuthority());
        return StripeClient.builder()
                .setApiKey(settings.secretKey())
                .setApiBase(base.toString())
                .setMaxNetworkRetries(0)
                .setHttpClient(new StripeTransport(new ProviderHttp("stripe", base, settings.connection())))
                .build();
    }

    @Override
    public StripeResponse request(StripeRequest request) {
        String path = request.url().getFile();
        Map<String, String> headers = new HashMap<>();
        for (String name : SENT) {
            request.headers().firstValue(name).ifPresent(value -> headers.put(name, value));
        }
        ProviderAnswer answer = request.content() == null
                ? http.get(path, headers)
                : http.post(
                        path,
                        headers,
                        request.content().contentType(),
                        request.content().stringContent());
        return new StripeResponse(answer.status(), HttpHeaders.of(Map.of()), answer.text());
    }
}
