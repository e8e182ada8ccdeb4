package app.linekeeper.conversations.notice;

import app.linekeeper.conversations.engine.NoticeButtons;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.locales.Text;

/**
 * A button under a notice.
 *
 * @param event tells it from the others under the notice; at most 40 characters without a colon
 */
public record NoticeButton(String event, Text label, boolean isPrimary, NoticeButtons.Destination leadsTo) {

    static NoticeButton first(String event, Text label, String flow, Facts facts) {
        return new NoticeButton(event, label, true, new NoticeButtons.Destination(flow, facts));
    }

    static NoticeButton of(String event, Text label, String flow, Facts facts) {
        return new NoticeButton(event, label, false, new NoticeButtons.Destination(flow, facts));
    }
}
