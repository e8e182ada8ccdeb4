/** Paying an order: from where, how much, and what came of it. */
@NullMarked
package app.linekeeper.conversations.flows.paying;

import org.jspecify.annotations.NullMarked;
