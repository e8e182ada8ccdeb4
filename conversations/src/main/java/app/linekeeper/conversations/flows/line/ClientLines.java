package app.linekeeper.conversations.flows.line;

import app.linekeeper.conversations.flow.Options;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.LineRow;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.locales.Text;

/**
 * A page of one client's lines: those that run, soonest end first, then those that are off.
 *
 * @param client whose
 * @param hasAny whether the client has any, found or not
 */
public record ClientLines(String client, Page<LineRow> page, boolean hasAny) {

    public boolean hasNone() {
        return !hasAny;
    }

    public Options<LineId> options() {
        return Options.of(page, LineTexts::option);
    }

    /** Fills {@code client}. */
    public Text ofWhom(Text text) {
        return text.with("client", client);
    }
}
