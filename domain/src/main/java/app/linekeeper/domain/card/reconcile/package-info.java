/** Compares what providers say of a day's money with the attempts and the ledger, and keeps what differs for operators. */
@NullMarked
package app.linekeeper.domain.card.reconcile;

import org.jspecify.annotations.NullMarked;
