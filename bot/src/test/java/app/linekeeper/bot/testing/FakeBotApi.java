package app.linekeeper.bot.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A Bot API on loopback: holds polls, keeps messages, refuses as Telegram does, and fails when told to. */
public final class FakeBotApi implements AutoCloseable {

    public static final String TOKEN = "4242:a-secret-that-must-not-show";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ConcurrentSkipListMap<Long, String> updates = new ConcurrentSkipListMap<>();
    private final Map<String, Deque<Fault>> faults = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
    private final Map<Integer, String> messages = new ConcurrentHashMap<>();
    private final Map<Long, Integer> lastOfPerson = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final AtomicInteger lastUpdate = new AtomicInteger(1000);
    private final AtomicInteger lastMessage = new AtomicInteger(100);
    private volatile boolean holdPolls = true;
    private volatile @Nullable StrictPace pace;

    /** One call that came in. */
    public record Call(String method, JsonNode json, String raw, long nanos) {

        public String text() {
            return json.path("text").asText();
        }

        public long chat() {
            return json.path("chat_id").asLong();
        }
    }

    /** What a call gets in place of its answer. */
    public record Fault(int status, String body, boolean after, boolean drop) {

        public static Fault answer(int status, String description) {
            return new Fault(
                    status,
                    "{\"ok\":false,\"error_code\":" + status + ",\"description\":\"" + description + "\"}",
                    false,
                    false);
        }

        public static Fault tooMany(int seconds) {
            return new Fault(
                    429,
                    "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after " + seconds
                            + "\",\"parameters\":{\"retry_after\":" + seconds + "}}",
                    false,
                    false);
        }

        /** The group is a supergroup by now. */
        public static Fault moved(long group) {
            return new Fault(
                    400,
                    "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: group chat was upgraded to a"
                            + " supergroup chat\",\"parameters\":{\"migrate_to_chat_id\":" + group + "}}",
                    false,
                    false);
        }

        public static Fault html(int status) {
            return new Fault(status, "<html><body>Bad Gateway</body></html>", false, false);
        }

        /** The connection breaks in the middle of the answer. */
        public static Fault brokenOff() {
            return new Fault(200, "{\"ok\":true,\"res", false, true);
        }

        public static Fault droppedBefore() {
            return new Fault(0, "", false, true);
        }

        public static Fault droppedAfter() {
            return new Fault(0, "", true, true);
        }
    }

    public FakeBotApi() {
        this(0);
    }

    public FakeBotApi(int port) {
        this(port, null);
    }

    /** One that speaks TLS, as Telegram does. */
    public static FakeBotApi overTls(SSLContext proof) {
        return new FakeBotApi(0, proof);
    }

    private FakeBotApi(int port, @Nullable SSLContext proof) {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        try {
            if (proof == null) {
                server = HttpServer.create(address, 0);
            } else {
                HttpsServer overTls = HttpsServer.create(address, 0);
                overTls.setHttpsConfigurator(new HttpsConfigurator(proof));
                server = overTls;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::serve);
        server.setExecutor(threads);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String address() {
        return (server instanceof HttpsServer ? "https" : "http") + "://127.0.0.1:" + port();
    }

    /** The next calls of a method (in lower case) get these, one each. */
    public void next(String method, Fault... coming) {
        faults.computeIfAbsent(method, m -> new ArrayDeque<>()).addAll(List.of(coming));
    }

    /** Calls of a method (in lower case) are answered only when it is let go. */
    public void hold(String method) {
        held.put(method, new CountDownLatch(1));
    }

    public void letGo(String method) {
        held.remove(method).countDown();
    }

    /** From now on messages are refused that come faster than Telegram takes them. */
    public void keepsTo(StrictPace limits) {
        pace = limits;
    }

    public void answerPollsAtOnce() {
        holdPolls = false;
    }

    public int types(long person, String text) {
        return update("""
                "message":{"message_id":%d,"date":1,"chat":{"id":%d,"type":"private"},"from":%s,"text":%s}
                """, lastMessage.incrementAndGet(), person, from(person), quoted(text));
    }

    public int sendsFile(long person, String id, String name, long bytes) {
        return update("""
                "message":{"message_id":%d,"date":1,"chat":{"id":%d,"type":"private"},"from":%s,
                "document":{"file_id":%s,"file_unique_id":"u","file_name":%s,"file_size":%d}}
                """, lastMessage.incrementAndGet(), person, from(person), quoted(id), quoted(name), bytes);
    }

    /** A message of a person in their own chat, with this in place of a text. */
    public int message(long person, String content) {
        return update("""
                "message":{"message_id":%d,"date":1,"chat":{"id":%d,"type":"private"},"from":%s,%s}
                """, lastMessage.incrementAndGet(), person, from(person), content);
    }

    /** The same in a group. */
    public int inGroup(long group, long person, String content) {
        return update("""
                "message":{"message_id":%d,"date":1,"chat":{"id":%d,"type":"group"},"from":%s,%s}
                """, lastMessage.incrementAndGet(), group, from(person), content);
    }

    public int presses(long person, int messageId, String data) {
        return update("""
                "callback_query":{"id":"cb%d","from":%s,"message":{"message_id":%d,"date":1,
                "chat":{"id":%d,"type":"private"}},"data":%s}
                """, lastUpdate.get() + 1, from(person), messageId, person, quoted(data));
    }

    public int blocks(long person, String status) {
        return update("""
                "my_chat_member":{"chat":{"id":%d,"type":"private"},"from":%s,"date":1,
                "old_chat_member":{"status":"member"},"new_chat_member":{"status":"%s"}}
                """, person, from(person), status);
    }

    public synchronized int update(String template, Object... values) {
        int id = lastUpdate.incrementAndGet();
        raw(id, "{\"update_id\":" + id + "," + String.format(Locale.ROOT, template, values) + "}");
        return id;
    }

    public void raw(long id, String json) {
        updates.put(id, json);
        synchronized (updates) {
            updates.notifyAll();
        }
    }

    /** Updates that no poll has confirmed. */
    public int unconfirmed() {
        return updates.size();
    }

    public List<Call> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }

    public List<Call> calls(String method, long chat) {
        return calls(method).stream().filter(call -> call.chat() == chat).toList();
    }

    /** The calls that showed a person something. */
    public List<Call> screens(long person) {
        return calls.stream()
                .filter(call -> call.chat() == person
                        && (call.method().equals("sendmessage") || call.method().equals("editmessagetext")))
                .toList();
    }

    /** The message that was sent to a person last. */
    public int lastMessageOf(long person) {
        return Objects.requireNonNull(lastOfPerson.get(person));
    }

    public int lastMessage() {
        return lastMessage.get();
    }

    public void forgetMessage(int id) {
        messages.remove(id);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) {
        try (exchange) {
            String raw = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String path = exchange.getRequestURI().getPath();
            String method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
            JsonNode json = type.contains("json") ? JSON.readTree(raw) : fields(raw);
            Call call = new Call(method, json, raw, System.nanoTime());
            calls.add(call);
            StrictPace limits = pace;
            if (limits != null && method.equals("editmessagetext")) {
                limits.counts(call.nanos());
            }
            if (limits != null && method.equals("sendmessage") && !limits.takes(call.chat(), call.nanos())) {
                fail(exchange, Fault.tooMany(1));
                return;
            }
            held.getOrDefault(method, new CountDownLatch(0)).await();
            Deque<Fault> scripted = faults.getOrDefault(method, new ArrayDeque<>());
            Fault fault;
            synchronized (this) {
                fault = scripted.poll();
            }
            if (fault != null && !fault.after()) {
                fail(exchange, fault);
                return;
            }
            String answer = path.startsWith("/bot" + TOKEN + "/") ? answer(method, json) : error(401, "Unauthorized");
            if (fault != null) {
                fail(exchange, fault);
                return;
            }
            send(
                    exchange,
                    answer.contains("\"ok\":false")
                            ? JSON.readTree(answer).path("error_code").asInt()
                            : 200,
                    answer);
        } catch (IOException | InterruptedException gone) {
            // the bot hung up, as a test may want
        }
    }

    private String answer(String method, JsonNode json) throws InterruptedException {
        return switch (method) {
            case "getupdates" -> polled(json);
            case "sendmessage" -> {
                int id = lastMessage.incrementAndGet();
                messages.put(id, looks(json));
                lastOfPerson.put(json.path("chat_id").asLong(), id);
                yield ok(message(id, json));
            }
            case "editmessagetext" -> edited(json);
            case "editmessagemedia" -> turned(json);
            case "getme" ->
                ok("{\"id\":1,\"is_bot\":true,\"first_name\":\"Linekeeper\",\"username\":\"linekeeper_bot\"}");
            default -> ok("true");
        };
    }

    private String edited(JsonNode json) {
        int id = json.path("message_id").asInt();
        String before = messages.get(id);
        if (before == null) {
            return error(400, "Bad Request: message to edit not found");
        }
        if (before.equals(looks(json))) {
            return error(400, "Bad Request: message is not modified");
        }
        messages.put(id, looks(json));
        return ok(message(id, json));
    }

    private String turned(JsonNode json) {
        int id = json.path("message_id").asInt();
        if (!messages.containsKey(id)) {
            return error(400, "Bad Request: message to edit not found");
        }
        String media = json.path("media").asText();
        if (media.contains("\"media\":\"forgotten\"")) {
            return error(400, "Bad Request: wrong file identifier/HTTP URL specified");
        }
        messages.put(id, "document");
        return ok("{\"message_id\":" + id + ",\"date\":1,\"chat\":{\"id\":"
                + json.path("chat_id").asLong()
                + ",\"type\":\"private\"},\"document\":{\"file_id\":\"file-of-" + id
                + "\",\"file_unique_id\":\"u\"}}");
    }

    private String polled(JsonNode json) throws InterruptedException {
        long offset = json.path("offset").asLong();
        updates.headMap(offset, false).clear();
        long until = System.nanoTime()
                + TimeUnit.SECONDS.toNanos(holdPolls ? json.path("timeout").asInt() : 0);
        synchronized (updates) {
            while (updates.isEmpty() && System.nanoTime() < until) {
                updates.wait(20);
            }
        }
        return ok("["
                + String.join(
                        ",",
                        updates.values().stream()
                                .limit(json.path("limit").asInt(100))
                                .toList()) + "]");
    }

    private static JsonNode fields(String multipart) {
        var fields = JSON.createObjectNode();
        for (String name : List.of("chat_id", "message_id", "media")) {
            int at = multipart.indexOf("name=\"" + name + "\"");
            if (at >= 0) {
                int from = multipart.indexOf("\r\n\r\n", at) + 4;
                fields.put(name, multipart.substring(from, multipart.indexOf("\r\n", from)));
            }
        }
        return fields;
    }

    private static String looks(JsonNode json) {
        return json.path("text").asText() + json.path("reply_markup");
    }

    private static String message(int id, JsonNode json) {
        return "{\"message_id\":" + id + ",\"date\":1,\"chat\":{\"id\":"
                + json.path("chat_id").asLong() + ",\"type\":\"private\"},\"text\":"
                + quoted(json.path("text").asText()) + "}";
    }

    private static String from(long person) {
        return "{\"id\":" + person + ",\"is_bot\":false,\"first_name\":\"Ann\",\"language_code\":\"en\"}";
    }

    private static String quoted(String text) {
        return JSON.getNodeFactory().textNode(text).toString();
    }

    private static String ok(String result) {
        return "{\"ok\":true,\"result\":" + result + "}";
    }

    private static String error(int code, String description) {
        return Fault.answer(code, description).body();
    }

    private static void fail(HttpExchange exchange, Fault fault) throws IOException {
        if (!fault.drop()) {
            send(exchange, fault.status(), fault.body());
        } else if (!fault.body().isEmpty()) {
            exchange.sendResponseHeaders(fault.status(), 2L * fault.body().length());
            exchange.getResponseBody().write(fault.body().getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
