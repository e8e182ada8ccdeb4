package app.linekeeper.conversations.flow;

import app.linekeeper.domain.shared.Outcome;

/**
 * What a person is asked to type.
 *
 * @param move what happens with the answer
 */
public record Question<M, T>(Slot<T> slot, Answer<T> answer, Move<M> move) {

    /** The facts with the answer, or why it was not understood. */
    Outcome<Facts> read(String text, Turn turn) {
        return answer.read(text, turn).map(value -> turn.facts().with(slot, value));
    }
}
