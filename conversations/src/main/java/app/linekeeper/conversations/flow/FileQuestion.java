package app.linekeeper.conversations.flow;

import app.linekeeper.conversations.SentFile;
import app.linekeeper.domain.shared.Outcome;

/**
 * What file a person is asked to send.
 *
 * @param move what happens with it
 */
public record FileQuestion<M>(Slot<SentFile> slot, FileRule rule, Move<M> move) {

    Outcome<Facts> take(SentFile file, Turn turn) {
        return rule.check(file).map(good -> turn.facts().with(slot, good));
    }
}
