package app.linekeeper.domain.gateway.http;

import app.linekeeper.domain.gateway.GatewayAway;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls one provider. Whatever does not say what became of the call is {@link GatewayAway}: no answer in time, a redirect,
 * 429, 5xx. What it refuses with 4xx is an answer, whose meaning its adapter knows. Nothing of what is sent or answered gets
 * into a log or an exception. No call is made again by itself.
 */
public final class ProviderHttp {

    private static final int TOO_MANY = 429;

    private final String provider;
    private final String base;
    private final Duration within;
    private final HttpClient client;

    /**
     * @param provider its name in the settings
     * @param base where its API is; paths are put behind it, with or without a slash at its end
     * @throws IllegalArgumentException if the base is no address of the web, or a file of certificates cannot be read
     */
    public ProviderHttp(String provider, URI base, Connection connection) {
        this.provider = provider;
        this.base = requireWeb(provider, base);
        this.within = connection.answerWithin();
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(connection.connectWithin())
                .sslContext(TrustedRoots.with(connection.trusted()))
                .build();
    }

    /** @param path with what follows the question mark, encoded; begins with a slash */
    public ProviderAnswer get(String path, Map<String, String> headers) {
        return exchange(request(path, headers).GET().build());
    }

    /** @param body in UTF-8 */
    public ProviderAnswer post(String path, Map<String, String> headers, String contentType, String body) {
        return exchange(request(path, headers)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    public ProviderAnswer postJson(String path, Map<String, String> headers, Object body) {
        return post(path, headers, "application/json", ProviderJson.write(body));
    }

    private HttpRequest.Builder request(String path, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(within);
        headers.forEach(request::header);
        return request;
    }

    private ProviderAnswer exchange(HttpRequest request) {
        HttpResponse<byte[]> response = whole(client.sendAsync(request, BodyHandlers.ofByteArray()));
        int status = response.statusCode();
        if (status == TOO_MANY || status >= 500 || status / 100 == 3) {
            throw new GatewayAway(provider + " answered with status " + status);
        }
        return new ProviderAnswer(provider, status, new String(response.body(), StandardCharsets.UTF_8));
    }

    /** The time of a request ends with the head of its answer; here it ends with the last byte. */
    private HttpResponse<byte[]> whole(CompletableFuture<HttpResponse<byte[]>> call) {
        try {
            return call.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new GatewayAway(provider + " " + Failure.words(provider, e), e);
        } catch (TimeoutException e) {
            throw new GatewayAway(provider + " did not answer within " + within, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GatewayAway(provider + " was not waited for", e);
        } finally {
            call.cancel(true);
        }
    }

    private static String requireWeb(String provider, URI base) {
        boolean web = "https".equals(base.getScheme()) || "http".equals(base.getScheme());
        if (!web || base.getHost() == null || base.getRawQuery() != null || base.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "linekeeper.gateways." + provider + ".api-url is not the address of an API: " + base.getHost());
        }
        return base.toString().replaceAll("/+$", "");
    }
}
