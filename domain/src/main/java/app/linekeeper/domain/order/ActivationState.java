package app.linekeeper.domain.order;

import java.util.Set;

/** Where an order, or one of its lines, stands with what was bought (rule 16). */
public enum ActivationState {
    /** Not paid yet. */
    NOT_DUE,
    /** Paid, being activated: asked for again until it works. */
    PENDING,
    ACTIVE,
    /** Of an order only: some of its lines run, the money for the others was given back. */
    PARTLY,
    /** Paid, and no longer to be had before it was active: its money is given back. */
    CALLED_OFF,
    /** It ran, and was given back before it was used (rule 22). Of an order: none of its lines is left, and at least one ran. */
    REFUNDED;

    /** Where an order stands whose lines stand so; none of them waits. */
    static ActivationState of(Set<ActivationState> lines) {
        if (lines.size() == 1) {
            return lines.iterator().next();
        }
        return lines.contains(ACTIVE) ? PARTLY : REFUNDED;
    }
}
