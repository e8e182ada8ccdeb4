/** Bonuses that a partner has paid out by bank (rule 17). */
@NullMarked
package app.linekeeper.domain.withdrawal;

import org.jspecify.annotations.NullMarked;
