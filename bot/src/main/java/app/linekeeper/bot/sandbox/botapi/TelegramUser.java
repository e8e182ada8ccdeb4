package app.linekeeper.bot.sandbox.botapi;

import org.jspecify.annotations.Nullable;

/**
 * A person with a Telegram account.
 *
 * @param languageCode what their Telegram speaks, such as {@code ru}
 */
public record TelegramUser(
        long id,
        String firstName,
        @Nullable String lastName,
        @Nullable String username,
        String languageCode) {

    /** A person with a first name only. */
    public static TelegramUser named(long id, String firstName, String languageCode) {
        return new TelegramUser(id, firstName, null, null, languageCode);
    }

    public String fullName() {
        return lastName == null ? firstName : firstName + " " + lastName;
    }
}
