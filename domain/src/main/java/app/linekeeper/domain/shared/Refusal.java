package app.linekeeper.domain.shared;

import app.linekeeper.locales.Text;

/**
 * Why something was not done.
 *
 * @param reason the reason, for code that offers a way out
 * @param text the same in words: what is wrong and what can be done about it
 */
public record Refusal(Reason reason, Text text) {

    public static Refusal of(Reason reason) {
        return new Refusal(reason, Text.of(reason.key()));
    }

    /** The same refusal with an argument for its words. */
    public Refusal with(String name, Object value) {
        return new Refusal(reason, text.with(name, value));
    }

    public <T> Outcome<T> asOutcome() {
        return Outcome.refused(this);
    }
}
