package app.linekeeper.bot.intake;

import com.fasterxml.jackson.databind.JsonNode;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * An update as Telegram sent it, unread. The library's own reading of a whole batch fails on one odd field, and the
 * batch then comes again for ever; here an odd update is only itself odd. Its texts hold no odd signs.
 */
final class RawUpdate extends Update {

    private final long id;
    private final transient JsonNode json;

    /**
     * @param arrival a number that only grows; the library drops whatever does not grow, while Telegram's own numbers
     *     may restart lower after a silent week
     */
    RawUpdate(long id, int arrival, JsonNode json) {
        setUpdateId(arrival);
        this.id = id;
        this.json = OddSigns.leftOutOf(json);
    }

    /** Telegram's number of the update. */
    long id() {
        return id;
    }

    JsonNode json() {
        return json;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawUpdate raw && raw.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    /** Without the contents: people's words do not belong in logs. */
    @Override
    public String toString() {
        return "update " + id;
    }
}
