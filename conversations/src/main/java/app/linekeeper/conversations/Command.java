package app.linekeeper.conversations;

/**
 * A command of the chat's command menu.
 *
 * @param name without the slash
 * @param description plain words in the person's language
 */
public record Command(String name, String description) {}
