package app.linekeeper.bot.sandbox.botapi;

import app.linekeeper.bot.testing.SandboxBotApi;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;

/** A bot that talks plain HTTP: what it says and hears is the wire itself. */
final class RawBot {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String url;

    RawBot(SandboxBotApi telegram) {
        this(telegram.url(), telegram.token());
    }

    RawBot(String server, String token) {
        this.url = server + "/bot" + token + "/";
    }

    JsonNode call(String method, String json) {
        return read(send(request(method).POST(HttpRequest.BodyPublishers.ofString(json.replace('\'', '"')))));
    }

    CompletableFuture<JsonNode> later(String method, String json) {
        return CLIENT.sendAsync(
                        request(method)
                                .POST(HttpRequest.BodyPublishers.ofString(json.replace('\'', '"')))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .thenApply(RawBot::read);
    }

    JsonNode form(String method, String form) {
        return read(send(HttpRequest.newBuilder(URI.create(url + method))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))));
    }

    JsonNode multipart(String method, String body) {
        return read(send(HttpRequest.newBuilder(URI.create(url + method))
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(HttpRequest.BodyPublishers.ofString(body.replace("\n", "\r\n")))));
    }

    /** The description of a refusal, with its code before it. */
    String refusal(String method, String json) {
        JsonNode answer = call(method, json);
        return answer.path("error_code").asInt(200) + " "
                + answer.path("description").asString("");
    }

    HttpResponse<byte[]> raw(String method) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(url + method)).GET());
    }

    static byte[] download(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).GET()).body();
    }

    private HttpRequest.Builder request(String method) {
        return HttpRequest.newBuilder(URI.create(url + method)).header("Content-Type", "application/json");
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static JsonNode read(HttpResponse<byte[]> response) {
        return Json.read(response.body()).orElseThrow();
    }
}
