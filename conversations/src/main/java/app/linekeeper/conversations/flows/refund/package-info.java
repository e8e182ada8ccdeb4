/** An operator refunds lines that were not used. */
@NullMarked
package app.linekeeper.conversations.flows.refund;

import org.jspecify.annotations.NullMarked;
