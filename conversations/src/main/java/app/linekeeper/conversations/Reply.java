package app.linekeeper.conversations;

import org.jspecify.annotations.Nullable;

/**
 * What one turn has to show, after it is committed.
 *
 * @param number the number of the screen; only ever grows within a chat; to be noted as seen when it was shown
 * @param screen null when there is nothing new to draw
 * @param editMessageId the live message to redraw in place; null to send a new one
 * @param hint a word of explanation for the short answer to a press; null for a silent answer
 */
public record Reply(
        ChatKey chat,
        long number,
        @Nullable Screen screen,
        @Nullable Integer editMessageId,
        @Nullable String hint) {}
