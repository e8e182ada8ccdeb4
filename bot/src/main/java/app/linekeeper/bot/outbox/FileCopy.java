package app.linekeeper.bot.outbox;

/**
 * A file to be sent.
 *
 * @param sha256 names the bytes: equal bytes need be uploaded once
 */
record FileCopy(String name, byte[] bytes, String sha256) {}
