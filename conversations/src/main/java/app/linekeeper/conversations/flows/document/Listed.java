package app.linekeeper.conversations.flows.document;

import app.linekeeper.domain.document.OrderForAct;
import java.util.List;

/**
 * The orders on one screen.
 *
 * @param total how many there are on all pages
 * @param isFound whether they were searched for
 */
record Listed(List<OrderForAct> rows, long total, boolean isFound) {

    /** Whether there is nothing even without a search. */
    boolean isEmpty() {
        return total == 0 && !isFound;
    }
}
