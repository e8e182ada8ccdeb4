package app.linekeeper.bot.sandbox.botapi;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that looks different.
 *
 * @param offset in UTF-16 units, as is the length
 * @param argument the address of a link, the language of a listing; null for the others
 */
public record Entity(
        String type, int offset, int length, @Nullable String argument) {}
