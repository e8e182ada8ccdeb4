package app.linekeeper.domain.requisites.pasted;

import app.linekeeper.domain.requisites.RequisiteField;
import org.jspecify.annotations.Nullable;

/**
 * Words in a block that say what follows them.
 *
 * @param field null if what follows is no requisite, such as a telephone, or if the words are not known
 * @param odd whether words that are not known are in it, or all of it is a label by its place alone
 */
record RequisiteLabel(@Nullable RequisiteField field, boolean odd, int start, int end) {

    /** The label as the block writes it. */
    String in(String block) {
        return block.substring(start, end);
    }
}
