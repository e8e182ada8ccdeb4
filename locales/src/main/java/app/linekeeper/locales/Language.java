package app.linekeeper.locales;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages Linekeeper speaks. Russian is the reference: a text exists there first. */
public enum Language {
    RU,
    EN,
    KK;

    /** The two-letter ISO 639-1 code, as Telegram and the bundle files name the language. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /**
     * The language for a code that Telegram sends, such as {@code ru}, {@code pt-br} or nothing.
     *
     * @return Russian, English or Kazakh where the code begins so, otherwise English; Russian when there is no code
     */
    public static Language ofTelegramCode(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return RU;
        }
        String lower = code.toLowerCase(Locale.ROOT);
        for (Language language : values()) {
            if (lower.equals(language.code()) || lower.startsWith(language.code() + "-")) {
                return language;
            }
        }
        return EN;
    }
}
