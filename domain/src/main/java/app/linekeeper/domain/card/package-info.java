/** Money by card: attempts to take it, what becomes of it, what goes back, and what is kept to be charged later. */
@NullMarked
package app.linekeeper.domain.card;

import org.jspecify.annotations.NullMarked;
