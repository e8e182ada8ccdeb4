package app.linekeeper.conversations.flows.company;

import app.linekeeper.conversations.SentRequisites;
import app.linekeeper.conversations.Topic;
import app.linekeeper.conversations.flow.Topics;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import org.jspecify.annotations.Nullable;

/**
 * A file that was sent as the card of a company.
 *
 * @param text the requisites in it, or why there are none; null as long as it is read
 */
record FileSheet(SentRequisites file, @Nullable Outcome<String> text) {

    boolean isAwaited() {
        return text == null;
    }

    boolean isRead() {
        return text != null && text.isDone();
    }

    boolean isRefused() {
        return text instanceof Outcome.Refused<String>;
    }

    Topic topic() {
        return Topics.of(file.id());
    }

    Text why(Text text) {
        return this.text instanceof Outcome.Refused<String> refused
                ? text.with("why", refused.refusal().text())
                : text;
    }
}
