/** Who pays for an order, and what follows from it. */
@NullMarked
package app.linekeeper.domain.payer;

import org.jspecify.annotations.NullMarked;
