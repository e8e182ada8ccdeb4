package app.linekeeper.conversations.flows.line;

import app.linekeeper.conversations.flow.Options;
import app.linekeeper.locales.Text;

/**
 * A page of what ends soon, or of what was found by typing, which may end whenever it does.
 *
 * @param isSearch whether something was typed
 */
public record SoonEnding<T>(Options<T> options, boolean isSearch) {

    public boolean isAny() {
        return !isSearch && options.total() > 0;
    }

    public boolean isNone() {
        return !isSearch && options.total() == 0;
    }

    /** Fills {@code n}: within how many days is soon. */
    public Text days(Text text) {
        return text.with("n", LinePicking.SOON);
    }
}
