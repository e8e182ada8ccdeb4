package app.linekeeper.conversations.flow;

/** Writes down where a flow goes on that nobody has entered, in place of coming back. */
public final class BackBuilder extends MoveBuilder<Turn, BackBuilder> {

    BackBuilder(String step) {
        super(step);
    }
}
