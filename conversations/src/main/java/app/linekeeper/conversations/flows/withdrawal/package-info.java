/** Bonuses that are paid out by bank, from the request to the bank's order. */
@NullMarked
package app.linekeeper.conversations.flows.withdrawal;

import org.jspecify.annotations.NullMarked;
