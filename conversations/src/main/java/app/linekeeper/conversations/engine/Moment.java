package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.PageWanted;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a dialogue stands: everything that its screen is drawn from.
 *
 * @param page the page of the options, from 0
 * @param search what the options are searched by; null where they are not
 * @param callers the flows that wait for this one, the nearest last
 */
record Moment(
        String flow,
        int version,
        String step,
        Facts facts,
        int page,
        @Nullable String search,
        List<Frame> callers) {

    private static final int LONGEST_SEARCH = 50;

    Moment {
        callers = List.copyOf(callers);
    }

    static Moment at(String flow, int version, String step, Facts facts) {
        return new Moment(flow, version, step, facts, 0, null, List.of());
    }

    /** Another step of the same flow, or the same step with other facts, which keeps its page. */
    Moment to(String next, Facts settled) {
        return next.equals(step)
                ? new Moment(flow, version, step, settled, page, search, callers)
                : new Moment(flow, version, next, settled, 0, null, callers);
    }

    /** Which page of the options is wanted. */
    PageWanted pageWanted() {
        return new PageWanted(page, search == null ? "" : search);
    }

    Moment turnedTo(int otherPage) {
        return new Moment(flow, version, step, facts, Math.max(0, otherPage), search, callers);
    }

    /** @param words of which no more than the first fifty signs are sought; null for no search */
    Moment searching(@Nullable String words) {
        return new Moment(flow, version, step, facts, 0, words == null ? null : cut(words), callers);
    }

    private static String cut(String words) {
        int signs = Math.min(LONGEST_SEARCH, words.codePointCount(0, words.length()));
        return words.substring(0, words.offsetByCodePoints(0, signs));
    }

    /** The first step of an entered flow. */
    Moment entering(String entered, int enteredVersion, String first, Facts settled) {
        List<Frame> deeper = new ArrayList<>(callers);
        deeper.add(new Frame(flow, version, step, facts));
        return new Moment(entered, enteredVersion, first, settled, 0, null, deeper);
    }

    /** The flow that waits for this one, at its step, with what it knew. */
    Moment returning() {
        Frame caller = callers.get(callers.size() - 1);
        return new Moment(
                caller.flow(),
                caller.version(),
                caller.step(),
                caller.facts(),
                0,
                null,
                callers.subList(0, callers.size() - 1));
    }

    boolean isCalled() {
        return !callers.isEmpty();
    }

    /** Whether the two are the same screen, whatever is settled on it. */
    boolean isSameScreenAs(Moment other) {
        return flow.equals(other.flow) && step.equals(other.step) && callers.size() == other.callers.size();
    }
}
