package app.linekeeper.domain.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The HTTP of a stand-in for a provider, on loopback: asks it for its replies, one call at a time, and fails when told to. */
public final class LoopbackProvider implements AutoCloseable {

    private final HttpServer server;
    private final Function<Call, Reply> provider;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger callsUntilFault = new AtomicInteger(-1);
    private volatile @Nullable Fault fault;

    /**
     * What came in.
     *
     * @param query not decoded; empty for nothing
     * @param headers the first of each, by their names in small letters
     */
    public record Call(String method, String path, String query, Map<String, String> headers, String body) {

        /** Empty where it is not there. */
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /** What goes out. */
    public record Reply(int status, String contentType, String body) {

        public static Reply json(int status, String body) {
            return new Reply(status, "application/json", body);
        }
    }

    public LoopbackProvider(Function<Call, Reply> provider) {
        this.provider = provider;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The call after that many others meets the fault, and no further one. */
    public void failAfter(int calls, Fault fault) {
        this.fault = fault;
        callsUntilFault.set(calls);
    }

    /** Whether a fault that was asked for was met; forgets it otherwise. */
    public boolean faultWasMet() {
        return callsUntilFault.getAndSet(-1) < 0;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Call call = read(exchange);
            Fault met = callsUntilFault.getAndUpdate(left -> left < 0 ? left : left - 1) == 0 ? fault : null;
            Reply reply = met == null || met.isAfterWork() ? replyTo(call) : Reply.json(200, "");
            if (met == Fault.SILENT) {
                closed.await();
            } else if (met != Fault.DROPPED_AFTER_WORK) {
                write(exchange, met == null ? reply : failed(met, reply));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Reply replyTo(Call call) {
        synchronized (provider) {
            return provider.apply(call);
        }
    }

    private static Reply failed(Fault fault, Reply reply) {
        return switch (fault) {
            case BROKEN, BROKEN_AFTER_WORK -> Reply.json(500, "{}");
            case UNAVAILABLE -> new Reply(503, "text/html", "<html>503</html>");
            case TOO_MANY -> Reply.json(429, "{}");
            case CUT_SHORT ->
                Reply.json(200, reply.body().substring(0, reply.body().length() / 2));
            default -> new Reply(200, "text/html", "<html><body>Welcome</body></html>");
        };
    }

    private static Call read(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (Map.Entry<String, List<String>> header :
                exchange.getRequestHeaders().entrySet()) {
            headers.put(
                    header.getKey().toLowerCase(Locale.ROOT), header.getValue().get(0));
        }
        String query = exchange.getRequestURI().getRawQuery();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        return new Call(exchange.getRequestMethod(), path, query == null ? "" : query, Map.copyOf(headers), body);
    }

    private static void write(HttpExchange exchange, Reply reply) throws IOException {
        byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", reply.contentType());
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
