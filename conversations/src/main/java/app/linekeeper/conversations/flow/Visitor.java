package app.linekeeper.conversations.flow;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.locales.Language;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The person whose turn it is.
 *
 * @param name as Telegram shows it; any characters
 * @param zone where their days begin and end
 * @param acting the member they are; null for a stranger
 */
public record Visitor(
        String name,
        Language language,
        ZoneId zone,
        @Nullable Acting acting) {

    public boolean isStranger() {
        return acting == null;
    }
}
