/** Money by card before operators: attempts of all partners, what came of them, and what did not go back. */
@NullMarked
package app.linekeeper.domain.card.desk;

import org.jspecify.annotations.NullMarked;
