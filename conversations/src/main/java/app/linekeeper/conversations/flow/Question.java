package app.linekeeper.conversations.flow;

import app.linekeeper.domain.shared.Outcome;

/** What a person is asked to type. */
public record Question<T>(Slot<T> slot, Answer<T> answer) {

    /** The facts with the answer, or why it was not understood. */
    public Outcome<Facts> read(String text, Turn turn) {
        return answer.read(text, turn).map(value -> turn.facts().with(slot, value));
    }
}
