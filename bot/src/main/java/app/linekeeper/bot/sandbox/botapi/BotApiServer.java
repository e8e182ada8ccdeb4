package app.linekeeper.bot.sandbox.botapi;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The server: its bots and what goes wrong on purpose. */
public final class BotApiServer implements AutoCloseable {

    private final Clock clock;
    private final Map<String, Bot> bots = new ConcurrentHashMap<>();
    private final Faults faults = new Faults();
    private final Methods methods = new Methods();

    /** @param clock gives the dates of messages, and the age at which they can be deleted or a press is too old */
    public BotApiServer(Clock clock) {
        this.clock = clock;
    }

    /** @param token {@code digits:rest} */
    public Bot register(String token, String username, String name) {
        Bot bot = new Bot(token, username, name, clock);
        bots.put(token, bot);
        return bot;
    }

    public Faults faults() {
        return faults;
    }

    /** Reads a call and answers it; what cannot be read is refused. */
    public ApiAnswer answer(Supplier<Call> reader) {
        try {
            return answer(reader.get());
        } catch (ApiError unreadable) {
            return unreadable.answer();
        } catch (UncheckedIOException cutOff) {
            return ApiError.badRequest("can't read the request body").answer();
        }
    }

    /** Answers one call, unless a fault befalls it. Holds a long poll for as long as it asks, at most 50 seconds. */
    public ApiAnswer answer(Call call) {
        @Nullable Fault fault = faults.next(call.method()).orElse(null);
        if (fault == null) {
            return honest(call);
        }
        return switch (fault.kind()) {
            case TOO_MANY_REQUESTS ->
                ApiAnswer.refused(429, "Too Many Requests: retry after " + fault.retryAfter(), fault.retryAfter());
            case SERVER_ERROR -> ApiAnswer.refused(500, "Internal Server Error", 0);
            case HTML_PAGE ->
                ApiAnswer.page(502, "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>");
            case DROP_BEFORE -> ApiAnswer.dropped();
            case DROP_AFTER -> {
                honest(call);
                yield ApiAnswer.dropped();
            }
            case SLOW -> late(call, fault);
            case REPEAT_UPDATES -> {
                updates(call).ifPresent(UpdateQueue::repeatOnce);
                yield honest(call);
            }
            case SWAP_UPDATES -> {
                updates(call).ifPresent(UpdateQueue::swapOnce);
                yield honest(call);
            }
        };
    }

    /** The bytes of a file, as {@code /file/bot<token>/<path>} serves them. */
    public Optional<Document> file(String token, String path) {
        return Optional.ofNullable(bots.get(token)).flatMap(bot -> bot.file(path));
    }

    /** Lets go of every poll that is held. */
    @Override
    public void close() {
        bots.values().forEach(bot -> bot.updates().close());
    }

    private ApiAnswer honest(Call call) {
        try {
            @Nullable Bot bot = bots.get(call.token());
            if (bot == null) {
                throw call.token().matches("\\d+:.+") ? ApiError.unauthorized() : ApiError.notFound();
            }
            return ApiAnswer.of(methods.named(call.method()).answer(bot, call));
        } catch (ApiError refused) {
            return refused.answer();
        }
    }

    private Optional<UpdateQueue> updates(Call call) {
        return Optional.ofNullable(bots.get(call.token())).map(Bot::updates);
    }

    private ApiAnswer late(Call call, Fault fault) {
        ApiAnswer answer = honest(call);
        try {
            Thread.sleep(fault.delay().toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return answer;
    }
}
