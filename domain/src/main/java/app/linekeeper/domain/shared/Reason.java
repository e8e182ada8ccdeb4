package app.linekeeper.domain.shared;

import java.util.Locale;

/** The reasons for which the domain refuses; each is worded in the bundle {@code refusal} under its key. */
public enum Reason {
    NOT_FOUND,
    NOT_ALLOWED;

    /** The bundle key, such as {@code refusal.not_found}. */
    public String key() {
        return "refusal." + name().toLowerCase(Locale.ROOT);
    }
}
