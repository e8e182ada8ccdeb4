package app.linekeeper.conversations.engine;

/** A turn that was thought to only look would do something; nothing has been done yet. */
final class HasADeed extends RuntimeException {

    HasADeed() {
        super(null, null, false, false);
    }
}
