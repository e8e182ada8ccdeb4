package app.linekeeper.conversations;

/**
 * A screen that a person has before their eyes.
 *
 * @param number the number of the screen
 * @param messageId the message it is in; 0 if the person could not be shown it at all, so that nothing is left to edit
 */
public record Shown(ChatKey chat, long number, int messageId) {}
