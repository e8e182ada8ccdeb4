package app.linekeeper.conversations.flow;

import app.linekeeper.domain.shared.Outcome;

/** Reads what a person typed. */
@FunctionalInterface
public interface Answer<T> {

    /**
     * @param text as typed, up to 4,096 characters, trimmed and never empty
     * @return the value, or a refusal that says what is wrong; {@link Answers} has the usual ones
     */
    Outcome<T> read(String text, Turn turn);
}
