/** Buying and renewing lines: what is wanted, for how long, what it costs. */
@NullMarked
package app.linekeeper.conversations.flows.ordering;

import org.jspecify.annotations.NullMarked;
