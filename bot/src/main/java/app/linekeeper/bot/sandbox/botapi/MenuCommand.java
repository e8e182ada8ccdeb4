package app.linekeeper.bot.sandbox.botapi;

/** A command of the menu, without its slash. */
public record MenuCommand(String command, String description) {}
