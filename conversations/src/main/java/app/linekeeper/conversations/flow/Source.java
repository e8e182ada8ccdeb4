package app.linekeeper.conversations.flow;

/** Where options come from, a page at a time, so that three thousand clients are never loaded. */
@FunctionalInterface
public interface Source<T> {

    Options<T> page(Turn turn, Page page);
}
