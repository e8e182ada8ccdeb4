package app.linekeeper.bot.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** The question for updates, whose answer is taken raw. */
final class RawGetUpdates extends GetUpdates {

    private static final Logger log = LoggerFactory.getLogger(RawGetUpdates.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WANTED = List.of("message", "callback_query", "my_chat_member");
    private static final int AT_MOST = 100;
    private static final long PACE_MILLIS = 100;

    private final transient AtomicInteger arrivals;
    private final transient long asked = System.nanoTime();

    RawGetUpdates(long offset, int timeoutSeconds, AtomicInteger arrivals) {
        super(Math.toIntExact(offset), AT_MOST, timeoutSeconds, WANTED);
        this.arrivals = arrivals;
    }

    @Override
    public ArrayList<Update> deserializeResponse(String answer) throws TelegramApiRequestException {
        try {
            ArrayList<Update> updates = new ArrayList<>();
            for (JsonNode update : JSON.readTree(answer).path("result")) {
                JsonNode id = update.path("update_id");
                if (id.canConvertToLong()) {
                    withoutOurWords(update);
                    updates.add(new RawUpdate(id.longValue(), arrivals.incrementAndGet(), update));
                } else {
                    log.error("Telegram sent an update without a number; it is passed over");
                }
            }
            if (updates.isEmpty()) {
                pace();
            }
            return updates;
        } catch (JsonProcessingException e) {
            throw new TelegramApiRequestException("the answer to getUpdates is no JSON", e);
        }
    }

    /** A press comes with the whole message it stood under; of that only its place is wanted. */
    private static void withoutOurWords(JsonNode update) {
        if (update.path("callback_query").path("message") instanceof ObjectNode message) {
            message.retain("message_id", "chat", "date");
        }
    }

    /** A server that does not hold an empty question open would be asked thousands of times a second. */
    private void pace() {
        if (System.nanoTime() - asked > TimeUnit.MILLISECONDS.toNanos(PACE_MILLIS)) {
            return;
        }
        try {
            TimeUnit.MILLISECONDS.sleep(PACE_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
