package app.linekeeper.conversations.flow;

/**
 * Which page of a list is wanted.
 *
 * @param number from 0
 * @param search what the person typed to find something, trimmed; empty for all there is
 */
public record PageWanted(int number, String search) {

    /** Options a page. */
    public static final int SIZE = 8;

    /** The first page of all there is. */
    public static final PageWanted FIRST = new PageWanted(0, "");

    public boolean isSearch() {
        return !search.isEmpty();
    }
}
