package app.linekeeper.bot.sandbox.botapi;

/** A file that came with a call. */
public record Upload(String name, String contentType, byte[] bytes) {}
