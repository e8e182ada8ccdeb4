/** What the vendor has still to pay out by bank (rules 17 and 22). */
@NullMarked
package app.linekeeper.domain.payout;

import org.jspecify.annotations.NullMarked;
