/** Ways for a member to pay an order. */
@NullMarked
package app.linekeeper.domain.payment;

import org.jspecify.annotations.NullMarked;
