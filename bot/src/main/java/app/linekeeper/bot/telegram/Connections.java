package app.linekeeper.bot.telegram;

import app.linekeeper.bot.settings.TelegramSettings;
import jakarta.annotation.PreDestroy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.async.methods.SimpleRequestProducer;
import org.apache.hc.client5.http.async.methods.SimpleResponseConsumer;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.nio.AsyncRequestProducer;
import org.apache.hc.core5.http.nio.entity.AsyncEntityProducers;
import org.apache.hc.core5.http.nio.support.AsyncRequestBuilder;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Posts to the Bot API over connections that one thread looks after, so that hundreds of calls under way cost no
 * thread each.
 */
@Component
final class Connections {

    private final HttpHost host;
    private final String path;
    private final TelegramSettings settings;
    /** Opened with the first call: reading the certificates that it trusts would hold up every start. */
    private @Nullable CloseableHttpAsyncClient client;

    private boolean closed;

    Connections(TelegramSettings settings) {
        host = HttpHost.create(settings.apiUrl());
        path = "/bot" + settings.token() + "/";
        this.settings = settings;
    }

    private synchronized CloseableHttpAsyncClient client() {
        if (closed) {
            throw new IllegalStateException("The connections to the Bot API are closed");
        }
        if (client == null) {
            client = OpeningConnections.to(settings);
        }
        return client;
    }

    /**
     * Posts once, never again.
     *
     * @return the answer, whatever its status; it arrives on the thread of the connections. Ended from
     *     outside, the call is given up
     */
    CompletableFuture<HttpAnswer> post(String method, byte[] body, ContentType type) {
        SimpleHttpRequest request = SimpleRequestBuilder.post()
                .setHttpHost(host)
                .setPath(path + method)
                .setBody(body, type)
                .build();
        return exchange(request, Connections::answer);
    }

    /** Posts what is in a file, which is read as it is sent; otherwise as {@link #post}. */
    CompletableFuture<HttpAnswer> upload(String method, Path body, ContentType type) {
        AsyncRequestProducer request = AsyncRequestBuilder.post()
                .setHttpHost(host)
                .setPath(path + method)
                .setEntity(AsyncEntityProducers.create(body.toFile(), type))
                .build();
        return exchange(request, Connections::answer);
    }

    /**
     * Fetches a file once.
     *
     * @param filePath as {@code getFile} tells it
     * @return its bytes; fails with the refusal where there is none
     */
    CompletableFuture<byte[]> file(String filePath) {
        SimpleHttpRequest request = SimpleRequestBuilder.get()
                .setHttpHost(host)
                .setPath("/file" + path + filePath)
                .build();
        return exchange(request, Function.identity()).thenCompose(Connections::bytes);
    }

    private <T> CompletableFuture<T> exchange(SimpleHttpRequest request, Function<SimpleHttpResponse, T> read) {
        return exchange(SimpleRequestProducer.create(request), read);
    }

    private <T> CompletableFuture<T> exchange(AsyncRequestProducer request, Function<SimpleHttpResponse, T> read) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Future<SimpleHttpResponse> exchange =
                client().execute(request, SimpleResponseConsumer.create(), new Answered<>(answer, read));
        answer.whenComplete((text, failure) -> {
            if (failure != null) {
                exchange.cancel(true);
            }
        });
        return answer;
    }

    private static HttpAnswer answer(SimpleHttpResponse response) {
        byte[] body = response.getBodyBytes();
        return new HttpAnswer(response.getCode(), body == null ? "" : new String(body, StandardCharsets.UTF_8));
    }

    private static CompletableFuture<byte[]> bytes(SimpleHttpResponse response) {
        return response.getCode() == HttpStatus.SC_OK && response.getBodyBytes() != null
                ? CompletableFuture.completedFuture(response.getBodyBytes())
                : CompletableFuture.failedFuture(new FailedCall(answer(response).refusal()));
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @PreDestroy
    void close() {
        CloseableHttpAsyncClient opened;
        synchronized (this) {
            closed = true;
            opened = client;
        }
        if (opened != null) {
            opened.close(CloseMode.GRACEFUL);
        }
    }

    private record Answered<T>(CompletableFuture<T> answer, Function<SimpleHttpResponse, T> read)
            implements FutureCallback<SimpleHttpResponse> {

        @Override
        public void completed(SimpleHttpResponse response) {
            answer.complete(read.apply(response));
        }

        @Override
        public void failed(Exception failure) {
            answer.completeExceptionally(failure);
        }

        @Override
        public void cancelled() {
            answer.cancel(false);
        }
    }
}
