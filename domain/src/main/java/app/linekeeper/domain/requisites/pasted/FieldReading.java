package app.linekeeper.domain.requisites.pasted;

import app.linekeeper.domain.requisites.RequisiteField;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a place of a block may be: a value, the field that it may be the value of, and what speaks for and against it.
 *
 * @param label the label before the value; null if there is none
 * @param start where the value begins in the block
 * @param end where it ends
 */
record FieldReading(
        RequisiteField field,
        String value,
        Set<Evidence> evidence,
        @Nullable RequisiteLabel label,
        int start,
        int end) {

    /** What speaks for a reading or against it. */
    enum Evidence {
        /** The label of the field stands before the value. */
        LABEL,
        /** The value has the shape of the field, and its check digits hold. */
        CHECK,
        /** The value says itself what it is, as a legal form with a name in quotes does. */
        SHAPE,
        /** Against it: it stands among the requisites of the bank. */
        OF_THE_BANK,
        /** Against it where there is another: its label says that it is a short form. */
        SHORT,
        /** Against it: the words before it are no known label, or it says itself that it is something else. */
        ODD_LABEL
    }

    boolean has(Evidence one) {
        return evidence.contains(one);
    }

    boolean isDoubted() {
        return has(Evidence.OF_THE_BANK) || has(Evidence.ODD_LABEL);
    }
}
