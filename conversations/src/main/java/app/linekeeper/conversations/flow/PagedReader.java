package app.linekeeper.conversations.flow;

/** Reads the model of a step with a long list, of which it holds one page. Otherwise like {@link Reader}. */
@FunctionalInterface
public interface PagedReader<M> {

    M read(Turn turn, PageWanted page);
}
