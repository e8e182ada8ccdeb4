package app.linekeeper.bot.outbox;

/** A message could not be delivered now: its courier goes again after a rest. */
final class Undelivered extends RuntimeException {

    Undelivered(String words) {
        super(words, null, false, false);
    }
}
