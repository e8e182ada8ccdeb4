/** Paying orders and turning what was paid into running lines. */
@NullMarked
package app.linekeeper.domain.payment;

import org.jspecify.annotations.NullMarked;
