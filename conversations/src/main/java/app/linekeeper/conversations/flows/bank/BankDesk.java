package app.linekeeper.conversations.flows.bank;

import app.linekeeper.conversations.SentStatementId;
import app.linekeeper.locales.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an operator finds at the bank's desk.
 *
 * @param waiting how many payments wait for a decision
 * @param last the statement that came last; null before the first
 */
record BankDesk(long waiting, @Nullable StatementSheet last) {

    boolean areWaiting() {
        return waiting > 0;
    }

    boolean isNothing() {
        return waiting == 0;
    }

    Text count(Text text) {
        return text.with("n", waiting);
    }

    boolean hasLast() {
        return last != null;
    }

    boolean hasNone() {
        return last == null;
    }

    Text last(Text text) {
        return Objects.requireNonNull(last).about(text);
    }

    SentStatementId lastId() {
        return Objects.requireNonNull(last).statement().id();
    }
}
