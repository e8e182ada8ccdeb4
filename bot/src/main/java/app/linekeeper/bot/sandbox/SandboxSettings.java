package app.linekeeper.bot.sandbox;

import app.linekeeper.bot.sandbox.botapi.TelegramUser;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Profile;

/**
 * Who is in the sandbox.
 *
 * @param botName how the bot is called in the chat
 * @param botUsername for links such as {@code https://t.me/<username>?start=…}
 * @param zone whose calendar the clock panel shows
 * @param personas the people one can be
 */
@ConfigurationProperties("linekeeper.sandbox")
@Profile("sandbox")
public record SandboxSettings(
        String botName,
        String botUsername,
        @DefaultValue("Europe/Moscow") ZoneId zone,
        List<Persona> personas) {

    public SandboxSettings {
        personas = List.copyOf(personas);
    }

    /**
     * A made-up person.
     *
     * @param role a word of the page, such as {@code owner}
     * @param languageCode what their Telegram speaks
     */
    public record Persona(
            long id,
            String firstName,
            String lastName,
            String role,
            @DefaultValue("ru") String languageCode) {

        public TelegramUser person() {
            return new TelegramUser(id, firstName, lastName, null, languageCode);
        }
    }
}
