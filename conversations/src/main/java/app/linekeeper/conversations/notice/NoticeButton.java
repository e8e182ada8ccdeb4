package app.linekeeper.conversations.notice;

import app.linekeeper.conversations.engine.NoticeButtons;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.domain.notice.NoticeId;
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

    /** The same under another notice, which tells of several. */
    NoticeButton of(NoticeId bundled) {
        return of("n" + bundled + "-" + event, label, leadsTo.flow(), leadsTo.facts());
    }

    static NoticeButton of(String event, Text label, String flow, Facts facts) {
        return new NoticeButton(event, label, false, new NoticeButtons.Destination(flow, facts));
    }
}
