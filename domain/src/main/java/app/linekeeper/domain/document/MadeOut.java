package app.linekeeper.domain.document;

import app.linekeeper.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * To whom a document is made out, and over what sum.
 *
 * @param to the name of the party as the document has it
 * @param sum null where it is over none
 */
public record MadeOut(String to, @Nullable Money sum) {}
