package app.linekeeper.bot.sandbox.botapi;

import org.jspecify.annotations.Nullable;

/**
 * One button under a message: it calls back, opens an address or copies a text.
 *
 * @param style primary, success or danger; null for a plain one
 */
public record Key(
        String text,
        @Nullable String data,
        @Nullable String url,
        @Nullable String copyText,
        @Nullable String style) {}
